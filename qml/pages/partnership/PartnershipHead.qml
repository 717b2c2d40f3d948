// The two towns joined by the arch.
import QtQuick
import QtQuick.Layouts
import Collega.Components
import Collega.ViewModels

RowLayout {
    id: root

    required property partnershipFacts facts

    spacing: 10
    Avatar { name: root.facts.ours; side: Avatar.Ours }
    PairArch { Layout.preferredWidth: 72; faded: root.facts.quiet }
    Avatar { name: root.facts.theirs; side: Avatar.Partner }
}

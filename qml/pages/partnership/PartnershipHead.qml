// The two towns joined by the arch, since when and on what, and how it fares.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

RowLayout {
    id: root

    required property partnershipFacts facts
    required property bool narrow

    spacing: Theme.spaceM
    Avatar { name: root.facts.ours; side: Avatar.Ours; Layout.alignment: Qt.AlignTop }
    PairArch { Layout.preferredWidth: root.narrow ? 54 : 82; faded: root.facts.quiet; Layout.alignment: Qt.AlignTop; Layout.topMargin: 8 }
    Avatar { name: root.facts.theirs; side: Avatar.Partner; Layout.alignment: Qt.AlignTop }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        AppText {
            Layout.fillWidth: true
            visible: !root.narrow
            text: root.facts.name
            kind: AppText.Hero
            Accessible.role: Accessible.Heading
        }
        AppText { Layout.fillWidth: true; text: root.facts.note; kind: AppText.Note; soft: true }
        Tag { visible: root.narrow && text !== ""; text: root.facts.standing; tone: root.facts.tone }
    }
    Tag { visible: !root.narrow && text !== ""; text: root.facts.standing; tone: root.facts.tone }
}

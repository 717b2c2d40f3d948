// What both sides learn, facing each other; and in words where it is one-sided.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PartnershipModel model

    AppText { Layout.fillWidth: true; text: qsTr("Learning on both sides"); strong: true; Accessible.role: Accessible.Heading }
    RowLayout {
        Layout.fillWidth: true
        AppText { Layout.fillWidth: true; text: root.model.facts.ours; kind: AppText.Note; color: Theme.ours }
        AppText { text: root.model.facts.theirs; kind: AppText.Note; color: Theme.partner }
    }
    Repeater {
        model: root.model.balance
        TwoSidedBar {
            Layout.fillWidth: true
            ourName: root.model.facts.ours
            theirName: root.model.facts.theirs
        }
    }
    Banner { Layout.fillWidth: true; visible: text !== ""; text: root.model.facts.oneSided }
}

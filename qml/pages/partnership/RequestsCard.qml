// People who ask to join, for whoever may let them in.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property PartnershipModel model

    visible: requests.count > 0
    spacing: Theme.spaceM
    Repeater {
        id: requests
        model: root.model.requests
        Card {
            id: card
            required property string recordId
            required property string name
            required property string note
            Layout.fillWidth: true
            color: Theme.attentionTint
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceM
                Icon { name: "user-plus"; color: Theme.attention }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    AppText { Layout.fillWidth: true; text: qsTr("%1 asks to join").arg(card.name); strong: true }
                    AppText { Layout.fillWidth: true; text: card.note; kind: AppText.Note; soft: true }
                }
                AppButton { text: qsTr("Let in"); visible: root.model.facts.mayInvite; onClicked: root.model.approve(card.recordId) }
            }
        }
    }
}

// One's own pairs in the partnership.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PartnershipModel model

    padding: Theme.spaceXs
    spacing: 0
    AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; text: qsTr("Your pairs"); strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        id: pairs
        model: root.model.pairs
        ListRow {
            id: row
            required property string recordId
            required property string name
            required property string standing
            required property int tone
            Layout.fillWidth: true
            text: name
            leading: Avatar { name: row.name; side: Avatar.Partner }
            trailing: Tag { text: row.standing; tone: row.tone }
            onClicked: Navigator.open("pair", recordId)
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.spaceM
        visible: pairs.count === 0
        text: qsTr("No pair yet. Look who you could learn from.")
        kind: AppText.Note
        soft: true
    }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.margins: Theme.spaceS
        text: qsTr("Colleagues for you")
        kind: AppButton.Quiet
        iconName: "sparkles"
        onClicked: Navigator.open("suggestions", root.model.space)
    }
}

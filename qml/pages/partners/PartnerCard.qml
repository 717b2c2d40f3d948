// One partnership in the list: its two towns, what it works on, and how it fares.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

TouchCard {
    id: root

    required property string recordId
    required property string name
    required property string note
    required property string standing
    required property string rhythm
    required property string ourTown
    required property string theirTown
    required property int tone
    required property int requests
    required property bool quiet

    text: name
    onClicked: Navigator.open("partnership", recordId)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        Avatar { name: root.ourTown; side: Avatar.Ours; size: 36 }
        PairArch { faded: root.quiet; Layout.preferredWidth: 48 }
        Avatar { name: root.theirTown; side: Avatar.Partner; size: 36 }
        Item { Layout.fillWidth: true }
        Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: root.standing; tone: root.tone }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        AppText { Layout.fillWidth: true; text: root.name; strong: true }
        AppText { Layout.fillWidth: true; visible: text !== ""; text: root.note; kind: AppText.Note; soft: true }
        AppText { Layout.fillWidth: true; text: root.rhythm; kind: AppText.Note; soft: true }
    }
    Tag {
        visible: root.requests > 0
        text: qsTr("%n ask(s) to join", "", root.requests)
        tone: Tag.Attention
        iconName: "user-plus"
    }
}

// Somebody waits for this broker: what they ask. It is answered at the desk.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

TouchCard {
    id: root

    required property string question
    required property string name
    required property string note
    required property string why
    required property int side
    required property bool taken
    property bool isBell: false

    text: isBell ? qsTr("Can you break the silence? %1").arg(question) : question
    onClicked: Navigator.open("desk", "")

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Avatar { Layout.alignment: Qt.AlignTop; name: root.name; side: root.side }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.text; strong: true }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
        Icon { name: "chevron-right"; color: Theme.inkSoft }
    }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: root.why; kind: AppText.Note; color: Theme.mutual }
    Tag {
        Layout.maximumWidth: parent.width
        text: root.isBell ? qsTr("The bell has rung") : root.taken ? qsTr("Taken up by you") : qsTr("Nobody has taken it up yet")
        tone: root.isBell ? Tag.Attention : root.taken ? Tag.Good : Tag.Mutual
        iconName: root.isBell ? "bell-ring" : root.taken ? "check" : "languages"
    }
}

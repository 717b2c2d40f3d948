// A place to write the next line of a conversation.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

RowLayout {
    id: root

    signal sent(string words)

    spacing: Theme.spaceS
    TextAreaBox { id: draft; Layout.fillWidth: true; label: qsTr("Write a line") }
    IconButton {
        iconName: "send"
        text: qsTr("Send")
        color: Theme.ours
        enabled: draft.text.trim() !== ""
        onClicked: { root.sent(draft.text); draft.text = "" }
    }
}

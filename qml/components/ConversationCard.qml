// The latest of a conversation: the lines of each side, and a place to write the next.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Card {
    id: root

    required property var lines
    // Who will read it, where nothing was written yet.
    required property string emptyNote
    // Whether there are more lines, written before these.
    required property bool earlier
    signal sent(string words)
    signal wholeAsked()

    AppText { Layout.fillWidth: true; text: qsTr("Conversation"); strong: true; Accessible.role: Accessible.Heading }
    AppText { Layout.fillWidth: true; visible: each.count === 0; text: root.emptyNote; kind: AppText.Note; soft: true }
    Repeater {
        id: each
        model: root.lines
        ConversationLine { Layout.fillWidth: true }
    }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.earlier
        text: qsTr("The whole conversation")
        kind: AppButton.Quiet
        iconName: "history"
        onClicked: root.wholeAsked()
    }
    LineToWrite { Layout.fillWidth: true; onSent: words => root.sent(words) }
}

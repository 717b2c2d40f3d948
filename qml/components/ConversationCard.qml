// A conversation: the lines of each side, and a place to write the next.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Card {
    id: root

    required property var lines
    // Who will read it, where nothing was written yet.
    required property string emptyNote
    signal sent(string words)

    AppText { Layout.fillWidth: true; text: qsTr("Conversation"); strong: true; Accessible.role: Accessible.Heading }
    AppText { Layout.fillWidth: true; visible: each.count === 0; text: root.emptyNote; kind: AppText.Note; soft: true }
    Repeater {
        id: each
        model: root.lines
        ColumnLayout {
            id: line
            required property string words
            required property string author
            required property string when
            required property string standing
            required property bool mine
            Layout.fillWidth: true
            // As wide as the card, not as its words, so that each side has its own.
            Layout.maximumWidth: root.width
            spacing: 2
            Rectangle {
                Layout.alignment: line.mine ? Qt.AlignRight : Qt.AlignLeft
                implicitWidth: said.width + Theme.spaceXl
                implicitHeight: said.height + Theme.spaceL
                radius: Theme.cornerControl
                color: line.mine ? Theme.oursTint : Theme.partnerTint
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(line.author).arg(line.words)
                // Measures the words as one line, whatever the shown text wraps to.
                AppText { id: measure; visible: false; Accessible.ignored: true; wrapMode: Text.NoWrap; text: line.words }
                AppText {
                    id: said
                    anchors.centerIn: parent
                    width: Math.min(measure.implicitWidth + 1, root.width * 0.8 - Theme.spaceXl)
                    text: line.words
                    Accessible.ignored: true
                }
            }
            AppText {
                Layout.alignment: line.mine ? Qt.AlignRight : Qt.AlignLeft
                text: line.standing === "" ? line.when : qsTr("%1 · %2").arg(line.when).arg(line.standing)
                kind: AppText.Small
                soft: true
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
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
}

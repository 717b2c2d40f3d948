// Somebody asks this broker for something: taken up, answered, done.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string recordId
    required property string question
    required property string name
    required property string note
    required property string why
    required property string opens
    required property string subject
    required property int side
    required property bool taken
    // A bell is answered at once; nobody takes it up first.
    property bool isBell: false
    property bool answering: false
    readonly property bool mine: taken || isBell
    signal took()
    signal answered(string words)

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Avatar { Layout.alignment: Qt.AlignTop; name: root.name; side: root.side }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.isBell ? qsTr("Can you break the silence? %1").arg(root.question) : root.question; strong: true }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
        CardPointer {
            visible: root.subject !== ""
            text: qsTr("Open what it is about")
            onClicked: Navigator.open(root.opens, root.subject)
        }
    }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: root.why; kind: AppText.Note; color: Theme.mutual }
    TextAreaBox {
        id: answer
        Layout.fillWidth: true
        visible: root.answering
        label: qsTr("What came of it")
        help: qsTr("Whoever asked reads this.")
    }
    CardFoot {
        Layout.fillWidth: true
        words: root.isBell ? qsTr("The bell has rung") : root.taken ? qsTr("Taken up by you") : qsTr("Open")
        tone: root.isBell ? Tag.Attention : root.taken ? Tag.Good : Tag.Mutual
        iconName: root.isBell ? "bell-ring" : root.taken ? "check" : "languages"
        AppButton { visible: !root.mine; text: qsTr("Take it up"); iconName: "heart-handshake"; onClicked: root.took() }
        AppButton { visible: root.mine && root.answering; text: qsTr("Not yet"); kind: AppButton.Quiet; onClicked: root.answering = false }
        AppButton {
            visible: root.mine
            text: root.answering ? qsTr("Send") : qsTr("It is done")
            iconName: "check"
            enabled: !root.answering || !root.isBell || answer.text.trim() !== ""
            onClicked: {
                if (root.answering) root.answered(answer.text)
                else { root.answering = true; answer.forceActiveFocus() }
            }
        }
    }
}

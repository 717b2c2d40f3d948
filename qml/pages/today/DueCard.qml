// A follow-up whose day has come: put it off, or say how it went.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string recordId
    required property string question
    required property string note
    required property string due
    required property string name
    required property string about
    required property string aboutKind
    required property int side
    property bool answering: false
    signal done(string words)
    signal later(int days)

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Avatar { name: root.name; side: root.side }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.question; strong: true }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
        IconButton {
            visible: root.aboutKind !== ""
            iconName: "chevron-right"
            color: Theme.inkSoft
            text: root.aboutKind === "visit" ? qsTr("Open the visit") : qsTr("Open the lesson")
            onClicked: Navigator.open(root.aboutKind, root.about)
        }
    }
    TextAreaBox {
        id: answer
        Layout.fillWidth: true
        visible: root.answering
        label: qsTr("How did it go?")
        help: qsTr("“Nothing yet” is an answer too.")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Tag { text: root.due; tone: Tag.Attention; iconName: "bell" }
        Item { Layout.fillWidth: true }
        AppButton {
            text: qsTr("Later")
            kind: AppButton.Outlined
            onClicked: { root.later(7); Navigator.tell(qsTr("Asked again in a week."), null) }
        }
        AppButton {
            text: root.answering ? qsTr("Send") : qsTr("Done")
            onClicked: {
                if (root.answering) root.done(answer.text)
                else { root.answering = true; answer.forceActiveFocus() }
            }
        }
    }
}

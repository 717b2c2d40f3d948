// A follow-up that asks for an answer: answered here, put off, or dropped.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Card {
    id: root

    required property string recordId
    required property string question
    required property string note
    required property string due
    required property string answers
    required property string standing
    required property string name
    required property string about
    required property string aboutKind
    required property int side
    required property bool asksForLessons
    required property bool doneIsEnough
    // With every way to put it off; otherwise with the one that is used most.
    property bool detailed: false
    property bool answering: false
    property alias draft: answer.text
    signal answered(string words)
    signal putOff(int days)
    signal dropped()

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Avatar { Layout.alignment: Qt.AlignTop; name: root.name; side: root.side }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.question; strong: true }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
        CardPointer {
            visible: root.aboutKind !== ""
            text: root.aboutKind === "visit" ? qsTr("Open the visit") : qsTr("Open the lesson")
            onClicked: Navigator.open(root.aboutKind, root.about)
        }
    }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: root.answers; kind: AppText.Note; color: Theme.good }
    Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; visible: text !== ""; text: root.standing; iconName: "cloud-upload" }
    TextAreaBox {
        id: answer
        Layout.fillWidth: true
        visible: root.answering
        label: qsTr("Your answer")
        help: qsTr("“Nothing yet” is an answer too.")
    }
    CardFoot {
        Layout.fillWidth: true
        words: root.due
        tone: Tag.Attention
        iconName: "bell"
        AppButton { visible: root.detailed; text: qsTr("Drop"); kind: AppButton.Quiet; onClicked: root.dropped() }
        AppButton { visible: root.detailed; text: qsTr("In a month"); kind: AppButton.Outlined; onClicked: root.putOff(30) }
        AppButton { text: root.detailed ? qsTr("In a week") : qsTr("Later"); kind: AppButton.Outlined; onClicked: root.putOff(7) }
        AppButton {
            visible: root.doneIsEnough && !root.answering
            text: qsTr("Done")
            kind: root.asksForLessons ? AppButton.Outlined : AppButton.Primary
            onClicked: root.answered(qsTr("Done"))
        }
        AppButton { visible: root.asksForLessons; text: qsTr("Log a lesson"); iconName: "pen-line"; onClicked: Navigator.open("lesson-editor", root.about) }
        AppButton {
            visible: !root.doneIsEnough || root.answering || root.detailed
            kind: root.doneIsEnough && !root.answering ? AppButton.Outlined : AppButton.Primary
            text: root.answering ? qsTr("Send") : qsTr("Answer")
            enabled: !root.answering || answer.text.trim() !== ""
            onClicked: {
                if (root.answering) root.answered(answer.text)
                else { root.answering = true; answer.forceActiveFocus() }
            }
        }
    }
}

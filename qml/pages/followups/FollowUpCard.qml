// A follow-up that asks for an answer: answered here, put off, or dropped.
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
    required property string answers
    required property string name
    required property int side
    signal answered(string words)
    signal putOff(int days)
    signal dropped()

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
        Tag { text: root.due; tone: Tag.Attention }
    }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: root.answers; kind: AppText.Note; color: Theme.good }
    TextAreaBox { id: answer; Layout.fillWidth: true; label: qsTr("Your answer"); help: qsTr("“Nothing yet” is an answer too.") }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        AppButton { text: qsTr("Answer"); enabled: answer.text.trim() !== ""; onClicked: root.answered(answer.text) }
        AppButton { text: qsTr("In a week"); kind: AppButton.Outlined; onClicked: root.putOff(7) }
        AppButton { text: qsTr("In a month"); kind: AppButton.Outlined; onClicked: root.putOff(30) }
        AppButton { text: qsTr("Drop"); kind: AppButton.Quiet; onClicked: root.dropped() }
    }
}

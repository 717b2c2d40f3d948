// After a visit: how it was, what was learned, what is asked later, and what is still missing.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

GridLayout {
    id: root

    required property VisitModel model
    required property bool wide

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceM
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceM
        TextAreaBox {
            Layout.fillWidth: true
            label: qsTr("Looking back: how was it?")
            leastLines: 3
            text: root.model.facts.debrief
            onFocusedChanged: if (!focused && text !== root.model.facts.debrief) root.model.setDebrief(text)
        }
        LinesCard { Layout.fillWidth: true; visible: lines.length > 0; title: qsTr("Still missing"); lines: root.model.facts.after }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceM
        VisitLessonsCard {
            Layout.fillWidth: true
            title: qsTr("Lessons")
            lessons: root.model.lessons
            emptyNote: qsTr("What is learned on the visit stands here. One line is enough.")
        }
        AppButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: qsTr("Log a lesson"); kind: AppButton.Outlined; iconName: "pen-line"; onClicked: Navigator.open("lesson-editor", root.model.visit) }
        Card {
            Layout.fillWidth: true
            visible: asked.count > 0
            AppText { Layout.fillWidth: true; text: qsTr("Follow-ups"); strong: true; Accessible.role: Accessible.Heading }
            Repeater {
                id: asked
                model: root.model.followUps
                FollowUpLine { Layout.fillWidth: true }
            }
        }
    }
}

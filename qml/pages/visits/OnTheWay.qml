// While one is there: log a lesson, the programme, what was learned so far, and who is along.
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
        Card {
            Layout.fillWidth: true
            AppText { Layout.fillWidth: true; text: qsTr("What did you see today?"); strong: true; Accessible.role: Accessible.Heading }
            AppText { Layout.fillWidth: true; text: qsTr("One line is enough, and it works without a connection."); kind: AppText.Note; soft: true }
            AppButton { Layout.fillWidth: true; text: qsTr("Log a lesson"); iconName: "pen-line"; onClicked: Navigator.open("lesson-editor", root.model.visit) }
        }
        VisitLessonsCard {
            Layout.fillWidth: true
            title: qsTr("Lessons")
            lessons: root.model.lessons
            emptyNote: qsTr("What is learned on the visit stands here. One line is enough.")
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceM
        Card {
            Layout.fillWidth: true
            visible: root.model.facts.programme !== ""
            AppText { Layout.fillWidth: true; text: qsTr("Programme"); strong: true; Accessible.role: Accessible.Heading }
            AppText { Layout.fillWidth: true; text: root.model.facts.programme }
        }
        GoingCard { Layout.fillWidth: true; model: root.model }
        BriefingCard { Layout.fillWidth: true; model: root.model }
    }
}

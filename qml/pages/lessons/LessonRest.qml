// What can be said about a lesson besides its words. None of it has to be.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property LessonEditor model
    readonly property var months: [1, 3, 6]

    function reminderWords(month: int): string {
        const words = qsTr("%n month(s)", "", month)
        return root.model.reminder === month ? qsTr("%1 · %2").arg(words).arg(root.model.reminderDay) : words
    }

    spacing: Theme.spaceXs
    AppText { Layout.fillWidth: true; text: qsTr("Who learns from this?"); kind: AppText.Note; soft: true }
    SegmentedChoice {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spaceS
        label: qsTr("Who learns from this?")
        options: root.model.theirTown === "" ? [root.model.ourTown] : [root.model.ourTown, root.model.theirTown, qsTr("Both sides")]
        current: root.model.learner
        onChosen: index => root.model.learner = index
    }
    AppText { Layout.fillWidth: true; text: qsTr("How far has it come?"); kind: AppText.Note; soft: true }
    SegmentedChoice {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.spaceS
        label: qsTr("How far has it come?")
        options: [qsTr("Me"), qsTr("Department"), qsTr("Town"), qsTr("Network")]
        current: root.model.rung
        onChosen: index => root.model.rung = index
    }
    AppText { Layout.fillWidth: true; text: qsTr("What stands in the way?"); kind: AppText.Note; soft: true }
    ChipChoice {
        Layout.fillWidth: true
        label: qsTr("What stands in the way?")
        options: root.model.obstacleNames
        chosen: root.model.obstacles
        tone: Tag.Attention
        onToggled: index => root.model.toggleObstacle(index)
    }
    AppText { Layout.fillWidth: true; text: qsTr("Remind us both"); kind: AppText.Note; soft: true }
    ChipChoice {
        Layout.fillWidth: true
        label: qsTr("Remind us both")
        options: root.months.map(month => root.reminderWords(month))
        chosen: [root.months.indexOf(root.model.reminder)]
        tone: Tag.Mutual
        iconName: "bell"
        onToggled: index => root.model.reminder = root.months[index]
    }
}

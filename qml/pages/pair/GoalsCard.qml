// What each side wants to learn, side by side, so that a side without a goal is seen.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PairModel model

    AppText { Layout.fillWidth: true; text: qsTr("What each side wants to learn"); strong: true; Accessible.role: Accessible.Heading }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width > 560 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM
        GoalSide {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            town: root.model.facts.ours
            ours: true
            goals: root.model.ourGoals
            onReached: (goal, reached) => root.model.setReached(goal, reached)
        }
        GoalSide {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            town: root.model.facts.theirs
            ours: false
            goals: root.model.theirGoals
            onReached: (goal, reached) => root.model.setReached(goal, reached)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        TextFieldBox {
            id: goal
            Layout.fillWidth: true
            label: qsTr("I want to learn")
            onAccepted: add.clicked()
        }
        IconButton {
            id: add
            iconName: "plus"
            text: qsTr("Add")
            color: Theme.ours
            enabled: goal.text.trim() !== ""
            onClicked: if (enabled) { root.model.addGoal(goal.text); goal.text = "" }
        }
    }
}

// One side's goals; a gap is drawn as a gap.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    required property string town
    required property bool ours
    required property var goals
    signal reached(string goal, bool reached)

    spacing: Theme.spaceXs
    RowLayout {
        spacing: Theme.spaceS
        Rectangle { implicitWidth: 10; implicitHeight: 10; radius: 5; color: root.ours ? Theme.ours : Theme.partner }
        AppText { Layout.fillWidth: true; text: root.town; kind: AppText.Note; color: root.ours ? Theme.ours : Theme.partner; strong: true }
    }
    Repeater {
        id: rows
        model: root.goals
        CheckRow {
            id: row
            required property string recordId
            required property bool reached
            required text
            Layout.fillWidth: true
            checked: reached
            strikes: true
            note: reached ? qsTr("Learned") : ""
            onToggled: root.reached(recordId, checked)
        }
    }
    Rectangle {
        Layout.fillWidth: true
        visible: rows.count === 0
        implicitHeight: gap.implicitHeight + Theme.spaceXl
        radius: Theme.cornerControl
        color: root.ours ? Theme.oursTint : Theme.partnerTint
        RowLayout {
            id: gap
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spaceM }
            spacing: Theme.spaceS
            Icon { name: "circle-dashed"; color: root.ours ? Theme.ours : Theme.partner }
            AppText {
                Layout.fillWidth: true
                text: root.ours ? qsTr("You have not said yet what you want to learn.") : qsTr("%1 has not said yet.").arg(root.town)
                kind: AppText.Note
                color: root.ours ? Theme.ours : Theme.partner
            }
        }
    }
}

// How many came so far, step by step; the bar at the foot of each is as wide as its share of the first.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

GridLayout {
    id: root

    // Rows with `label` and `lessons`.
    required property var steps
    property int most: 1

    columns: width > 488 * Theme.textScale ? 4 : 2
    columnSpacing: 6
    rowSpacing: 6
    Repeater {
        model: root.steps
        Rectangle {
            id: step
            required property string label
            required property int lessons
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: words.implicitHeight + Theme.spaceXl
            radius: 10
            color: Theme.mutualTint
            Component.onCompleted: root.most = Math.max(root.most, lessons)
            onLessonsChanged: root.most = Math.max(root.most, lessons)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %n lesson(s)", "", step.lessons).arg(step.label)
            Rectangle {
                anchors { left: parent.left; bottom: parent.bottom }
                width: parent.width * step.lessons / root.most
                height: 5
                radius: 2
                color: Theme.mutual
            }
            ColumnLayout {
                id: words
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spaceM }
                spacing: 0
                AppText { text: step.lessons.toLocaleString(Qt.locale(), "f", 0); kind: AppText.Hero; font.pixelSize: Math.round(21 * Theme.textScale); color: Theme.mutual; Accessible.ignored: true }
                AppText { Layout.fillWidth: true; text: step.label; kind: AppText.Note; color: Theme.mutual; Accessible.ignored: true }
            }
        }
    }
}

// How far lessons travel: from a person to the wider network.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PartnershipModel model

    AppText { Layout.fillWidth: true; text: qsTr("How far lessons travel"); strong: true; Accessible.role: Accessible.Heading }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width > 520 * Theme.textScale ? 4 : 2
        columnSpacing: 6
        rowSpacing: 6
        Repeater {
            model: root.model.rungs
            Rectangle {
                id: step
                required property string label
                required property int lessons
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: words.implicitHeight + Theme.spaceXl
                radius: 10
                color: Theme.mutualTint
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %n lesson(s)", "", step.lessons).arg(step.label)
                Rectangle {
                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
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
}

// The box round something to fill in: the question inside at the top, the answer below it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    required property string label
    property string help
    property string problem
    property bool focused: false
    // Whether the question is read out by itself: for fields that cannot say what they are called.
    property bool asksAloud: false
    default property alias content: body.data

    implicitHeight: column.implicitHeight + Theme.spaceS * 2 + 4
    implicitWidth: 240
    radius: Theme.cornerControl
    color: Theme.surface
    border.width: focused ? 2 : 1
    border.color: problem !== "" ? Theme.alarm : focused ? Theme.ours : Theme.line

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 14; rightMargin: 14; topMargin: Theme.spaceS + 2 }
        spacing: 2
        AppText {
            Layout.fillWidth: true
            text: root.label
            kind: AppText.Small
            color: root.focused ? Theme.ours : Theme.inkSoft
            Accessible.ignored: !root.asksAloud
        }
        Item {
            id: body
            Layout.fillWidth: true
            implicitHeight: childrenRect.height
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.problem !== "" ? root.problem : root.help
            kind: AppText.Small
            color: root.problem !== "" ? Theme.alarm : Theme.inkSoft
        }
    }
}

// The one thing to do from anywhere.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.Button {
    id: control

    required property string iconName

    implicitWidth: implicitContentWidth + 2 * 20
    implicitHeight: Math.max(56, implicitContentHeight + Theme.spaceXl)
    leftPadding: 20
    rightPadding: 20
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: ButtonWords {
        text: control.text
        iconName: control.iconName
        color: Theme.wordsOnOurs
        iconSize: 24
    }
    background: Item {
        Repeater {
            model: 4
            Rectangle {
                required property int index
                anchors { fill: parent; margins: -index * 2; topMargin: -index + 2; bottomMargin: -index * 2 - 2 }
                radius: 18 + index * 2
                color: "#000000"
                opacity: 0.05
            }
        }
        Rectangle {
            anchors.fill: parent
            radius: 18
            color: Theme.ours
            Rectangle { anchors.fill: parent; radius: 18; color: Theme.wordsOnOurs; opacity: control.down ? 0.16 : control.hovered ? 0.08 : 0 }
        }
        FocusRing { control: control; shown: control.visualFocus; radius: 21 }
    }
}

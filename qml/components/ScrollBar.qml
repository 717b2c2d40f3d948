// Shows where one is in a long page.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.ScrollBar {
    id: control

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    visible: size < 1
    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: Theme.inkSoft
        opacity: control.pressed ? 0.7 : control.active || control.hovered ? 0.45 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.moment } }
    }
}

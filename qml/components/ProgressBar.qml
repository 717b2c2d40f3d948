// How far something has come, from 0 to 1. The words beside it say the same.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.ProgressBar {
    id: control

    required property string label
    property color fill: Theme.ours

    implicitWidth: 200
    implicitHeight: 10
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    background: Rectangle {
        radius: height / 2
        color: Theme.sunken
    }
    contentItem: Item {
        Rectangle {
            width: Math.max(control.position > 0 ? height : 0, parent.width * control.position)
            x: control.mirrored ? parent.width - width : 0
            height: parent.height
            radius: height / 2
            color: control.fill
        }
    }
}

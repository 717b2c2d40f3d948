// The button on a toast, in colours that stand on its dark ground.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.Button {
    id: control

    implicitWidth: implicitContentWidth + 2 * Theme.spaceM
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    contentItem: ButtonWords { text: control.text; iconName: "undo-2"; color: Theme.background }
    background: Rectangle {
        radius: Theme.cornerControl
        color: Theme.background
        opacity: control.hovered || control.visualFocus ? 0.2 : 0
    }
}

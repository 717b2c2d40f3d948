// A button that is only an icon: `text` is what it is called.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.Button {
    id: control

    required property string iconName
    property color color: Theme.ink
    property bool outlined: false

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    // For those who see it: at the pointer or the keyboard, not under a finger.
    ToolTip { shown: control.hovered || control.visualFocus; text: control.text }
    contentItem: Item {
        Icon { anchors.centerIn: parent; name: control.iconName; color: control.enabled ? control.color : Theme.inkSoft }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: control.hovered || control.down ? Theme.sunken : control.outlined ? Theme.surface : "transparent"
        border.width: control.outlined ? 1 : 0
        border.color: Theme.line
        FocusRing { control: control; shown: control.visualFocus }
    }
}

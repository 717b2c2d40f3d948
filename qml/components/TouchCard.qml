// A card that opens what it shows. `text` is what it is called for those who do not see it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme

T.AbstractButton {
    id: control

    default property alias content: column.data

    implicitWidth: Math.max(Theme.touch, column.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, column.implicitHeight + topPadding + bottomPadding)
    padding: Theme.spaceL
    spacing: Theme.spaceM
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.selected: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        ColumnLayout {
            id: column
            width: parent.width
            spacing: control.spacing
        }
    }
    background: Rectangle {
        radius: Theme.cornerCard
        color: control.checked ? Theme.oursTint : Theme.surface
        border.width: control.checked ? 2 : 1
        border.color: control.checked ? Theme.ours : control.hovered ? Theme.inkSoft : Theme.line
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.ours
            opacity: control.down ? 0.08 : 0
        }
        FocusRing { control: control; shown: control.visualFocus; radius: Theme.cornerCard + 3 }
    }
}

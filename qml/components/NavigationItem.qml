// One place of the app, in the bar at the bottom or in the rail.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.AbstractButton {
    id: control

    required property string iconName
    property bool beside: false
    readonly property color words: checked ? Theme.ours : Theme.inkSoft

    implicitHeight: beside ? Math.max(Theme.touch, row.implicitHeight + Theme.spaceM) : Math.max(Theme.touch + 8, column.implicitHeight + Theme.spaceL)
    implicitWidth: beside ? 204 : 64
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        Column {
            id: column
            visible: !control.beside
            anchors.centerIn: parent
            width: parent.width
            spacing: 2
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: 58
                height: 28
                radius: 14
                color: control.checked ? Theme.oursTint : "transparent"
                Icon { anchors.centerIn: parent; name: control.iconName; color: control.words; size: 20 }
            }
            AppText {
                width: parent.width
                text: control.text
                font.pixelSize: Math.round(11.5 * Math.min(Theme.textScale, 1.4))
                color: control.words
                horizontalAlignment: Text.AlignHCenter
                // One word, of which no part may go to the next line.
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 9
                Accessible.ignored: true
            }
        }
        Row {
            id: row
            visible: control.beside
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: Theme.spaceM
            spacing: Theme.spaceM
            Icon { anchors.verticalCenter: parent.verticalCenter; name: control.iconName; color: control.words; size: 22 }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(0, control.width - 58)
                text: control.text
                color: control.words
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: control.beside && control.checked ? Theme.oursTint : control.hovered ? Theme.sunken : "transparent"
        FocusRing { control: control; shown: control.visualFocus; anchors.margins: 1; radius: Theme.cornerControl }
    }
}

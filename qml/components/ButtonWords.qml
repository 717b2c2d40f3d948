// What stands on a button: an icon and words, centred together, wrapping when there is no room.
import QtQuick
import Collega.Theme

Item {
    id: root

    property string text
    property string iconName
    property color color: Theme.ink
    property int iconSize: Theme.icon

    implicitWidth: words.implicitWidth + (glyph.visible ? glyph.width + Theme.spaceS : 0)
    implicitHeight: Math.max(words.implicitHeight, glyph.visible ? glyph.height : 0)

    Row {
        anchors.centerIn: parent
        spacing: Theme.spaceS
        Icon {
            id: glyph
            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: root.color
            size: root.iconSize
        }
        AppText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - (glyph.visible ? glyph.width + Theme.spaceS : 0))
            text: root.text
            color: root.color
            strong: true
            kind: AppText.Body
            font.pixelSize: Math.round(14 * Theme.textScale)
            Accessible.ignored: true
        }
    }
}

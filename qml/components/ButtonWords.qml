// What stands on a button: an icon and words, centred together, wrapping when there is no room.
import QtQuick
import Collega.Theme

Item {
    id: root

    property string text
    property string iconName
    property color color: Theme.ink
    property int iconSize: Theme.icon
    // As one line; the shown text's own implicit width changes as it wraps.
    readonly property real natural: Math.ceil(measure.implicitWidth) + 1

    implicitWidth: natural + (glyph.visible ? glyph.width + Theme.spaceS : 0)
    implicitHeight: Math.max(words.implicitHeight, glyph.visible ? glyph.height : 0)

    AppText { id: measure; visible: false; Accessible.ignored: true; wrapMode: Text.NoWrap; font: words.font; text: root.text }
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
            width: Math.min(root.natural, root.width - (glyph.visible ? glyph.width + Theme.spaceS : 0))
            text: root.text
            color: root.color
            strong: true
            kind: AppText.Body
            font.pixelSize: Math.round(14 * Theme.textScale)
            Accessible.ignored: true
        }
    }
}

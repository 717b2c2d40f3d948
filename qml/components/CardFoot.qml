// The foot of a card: how it stands, and what can be done about it; below each other where they do not fit.
import QtQuick
import Collega.Theme

Item {
    id: root

    property string words
    property int tone: Tag.Neutral
    property string iconName
    property int spacing: 10
    default property alias actions: buttons.data
    readonly property bool stacked: tag.visible && tag.implicitWidth + spacing + buttons.wanted > width

    implicitWidth: buttons.wanted + (tag.visible ? tag.implicitWidth + spacing : 0)
    implicitHeight: stacked ? tag.height + Theme.spaceS + buttons.height : Math.max(tag.visible ? tag.height : 0, buttons.height)

    Tag {
        id: tag
        anchors.left: parent.left
        y: root.stacked ? 0 : (root.height - height) / 2
        width: Math.min(implicitWidth, root.width)
        visible: text !== ""
        text: root.words
        tone: root.tone
        iconName: root.iconName
    }
    Actions {
        id: buttons
        anchors { right: parent.right; bottom: parent.bottom }
        width: Math.min(wanted, root.width)
    }
}

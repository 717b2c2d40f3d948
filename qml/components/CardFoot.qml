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
    // How wide the actions are side by side.
    readonly property real wanted: {
        let sum = 0
        for (let i = 0; i < buttons.children.length; ++i)
            if (buttons.children[i].visible) sum += buttons.children[i].implicitWidth + spacing
        return Math.ceil(Math.max(0, sum - spacing))
    }
    readonly property bool stacked: tag.visible && tag.implicitWidth + spacing + wanted > width

    implicitWidth: wanted + (tag.visible ? tag.implicitWidth + spacing : 0)
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
    Flow {
        id: buttons
        anchors { right: parent.right; bottom: parent.bottom }
        width: Math.min(root.wanted, root.width)
        spacing: root.spacing
    }
}

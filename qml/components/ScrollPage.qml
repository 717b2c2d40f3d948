// A page that scrolls: a column of things in the middle of the room there is. What has the focus is brought into view.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme

Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int columnWidth: Theme.column
    property int margin: width < Theme.narrowBelow ? 18 : 30
    property int footRoom: Theme.spaceXl

    // Scrolls no further than needed to show `item`.
    function reveal(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y
        if (top < contentY) contentY = Math.max(0, top - Theme.spaceXl)
        else if (top + item.height > contentY + height - footRoom)
            contentY = Math.min(Math.max(0, contentHeight - height), top + item.height - height + footRoom + Theme.spaceXl)
    }

    contentWidth: width
    contentHeight: column.implicitHeight + column.y + footRoom
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: false
    Keys.onPressed: event => {
        const page = height * 0.9
        if (event.key === Qt.Key_PageDown) contentY = Math.min(Math.max(0, contentHeight - height), contentY + page)
        else if (event.key === Qt.Key_PageUp) contentY = Math.max(0, contentY - page)
        else return
        event.accepted = true
    }
    T.ScrollBar.vertical: ScrollBar {}

    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            const item = root.Window.window.activeFocusItem
            for (let up = item; up; up = up.parent) if (up === root.contentItem) { root.reveal(item); return }
        }
    }
    ColumnLayout {
        id: column
        x: Math.round((root.width - width) / 2)
        width: Math.min(root.width - 2 * root.margin, root.columnWidth)
        spacing: Theme.spaceM
    }
}

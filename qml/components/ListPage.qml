// A page that is one list, of however many rows: they are made as they come into view, and more of them are asked for at
// the end. What stands above them scrolls with them. The row that has the focus is brought into view, and stays.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components

ListView {
    id: root

    required property PageFrame page
    property int columnWidth: Theme.column
    readonly property int rowWidth: Math.min(width - (width < Theme.narrowBelow ? 36 : 60), columnWidth)
    // Where the rows begin.
    readonly property int rowX: Math.round((width - rowWidth) / 2)
    property Component head
    // What stands there instead of rows.
    property Component nothing
    property bool empty: false
    signal moreWanted()

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    bottomMargin: page.footRoom
    spacing: Theme.spaceM
    activeFocusOnTab: false
    keyNavigationEnabled: false
    currentIndex: -1
    highlightMoveDuration: 0
    highlightResizeDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: page.title
    onAtYEndChanged: if (atYEnd && count > 0) moreWanted()
    // Until somebody goes down, what stands above is seen, however high it becomes and whatever comes below it.
    property bool atStart: true
    function stayAtStart() { if (atStart) positionViewAtBeginning() }
    onOriginYChanged: Qt.callLater(stayAtStart)
    onCountChanged: Qt.callLater(stayAtStart)
    onMovementStarted: atStart = false
    onMovementEnded: atStart = atYBeginning
    onCurrentIndexChanged: if (currentIndex > 0) atStart = false
    onContentYChanged: { if (bar.pressed) atStart = false; Qt.callLater(order.restore) }
    Keys.onPressed: event => {
        const least = originY
        const most = Math.max(least, originY + contentHeight - height + bottomMargin)
        if (event.key === Qt.Key_PageDown) contentY = Math.min(most, contentY + height * 0.9)
        else if (event.key === Qt.Key_PageUp) contentY = Math.max(least, contentY - height * 0.9)
        else return
        atStart = false
        event.accepted = true
    }
    T.ScrollBar.vertical: ScrollBar { id: bar }

    ListOrder { id: order; rows: root.contentItem }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged() {
            let item = root.Window.window.activeFocusItem
            while (item && item.parent !== root.contentItem) item = item.parent
            if (!item) return
            if (item === root.headerItem) root.positionViewAtBeginning()
            else root.currentIndex = root.indexAt(item.x + 1, item.y + 1)
        }
    }
    header: Item {
        width: root.width
        height: above.active ? above.height + root.spacing : 0
        Loader { id: above; x: root.rowX; width: root.rowWidth; active: root.head !== null; sourceComponent: root.head }
    }
    footer: Item {
        width: root.width
        height: instead.active ? instead.height : 0
        Loader { id: instead; x: root.rowX; width: root.rowWidth; active: root.empty; sourceComponent: root.nothing }
    }
}

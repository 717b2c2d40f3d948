// A map to move and to zoom: by touch and wheel, by the buttons on it, or with the arrows, plus, minus and Home.
// `towns`: {name, longitude, latitude, side}; `ties`: {from, to, color, quiet}, each end the number of a town.
import QtQuick
import Collega.Theme
import Collega.Components
import Collega.Map

FocusScope {
    id: root

    property var towns: []
    property var ties: []
    signal chosen(int town)

    readonly property var groups: (map.zoom, map.gathered(towns, 36))
    readonly property var lanes: lanesOf(ties)
    // Only with towns and room there is something to show all of.
    property bool touched: false

    function showAll() { touched = false; map.fit(towns, 64) }
    function showThese(some: var) {
        touched = true
        map.fit(some, 64)
    }
    function place(at: var): point { return (map.movements, map.place(at.longitude, at.latitude)) }
    // Where a town is marked: those too near each other have one mark.
    function markOf(town: int): point {
        const marked = towns[groupOf(town)]
        return marked === undefined ? Qt.point(-100, -100) : place(marked)
    }
    // By its first town.
    function groupOf(town: int): int {
        const group = groups.find(each => each.indexOf(town) >= 0)
        return group === undefined ? town : group[0]
    }
    // Of each tie how many before it lie between the same two marks, so that they run beside each other.
    function lanesOf(ties: var): var {
        const run = {}
        return ties.map(tie => {
            const between = [groupOf(tie.from), groupOf(tie.to)].sort().join()
            run[between] = (run[between] ?? -1) + 1
            return run[between]
        })
    }
    function zoom(factor: real, at: point) { touched = true; map.zoomBy(factor, at) }
    function move(x: real, y: real) { touched = true; map.moveBy(x, y) }
    readonly property point middle: Qt.point(width / 2, height / 2)

    // East is right in every script.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    clip: true
    onTownsChanged: if (!touched) showAll()
    onWidthChanged: if (!touched) showAll()
    onHeightChanged: if (!touched) showAll()

    Rectangle { anchors.fill: parent; color: Theme.surface }
    Item {
        id: ground
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Map with %n town(s)", "", root.towns.length)
        Accessible.description: qsTr("The arrows move it, plus and minus zoom. The same towns stand in the list.")
        Keys.onLeftPressed: root.move(-60, 0)
        Keys.onRightPressed: root.move(60, 0)
        Keys.onUpPressed: root.move(0, -60)
        Keys.onDownPressed: root.move(0, 60)
        Keys.onPressed: event => {
            event.accepted = true
            if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal) root.zoom(1.4, root.middle)
            else if (event.key === Qt.Key_Minus) root.zoom(1 / 1.4, root.middle)
            else if (event.key === Qt.Key_Home) root.showAll()
            else event.accepted = false
        }

        MapItem { id: map; anchors.fill: parent; landColor: Theme.sunken; shoreColor: Theme.line }
        DragHandler {
            target: null
            property point before: Qt.point(0, 0)
            onActiveChanged: before = Qt.point(0, 0)
            onTranslationChanged: {
                root.move(before.x - translation.x, before.y - translation.y)
                before = Qt.point(translation.x, translation.y)
            }
        }
        PinchHandler {
            target: null
            property real before: 1
            onActiveChanged: before = 1
            onScaleChanged: {
                root.zoom(activeScale / before, centroid.position)
                before = activeScale
            }
        }
        WheelHandler {
            acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
            target: null
            onWheel: event => root.zoom(Math.pow(1.0015, event.angleDelta.y), Qt.point(event.x, event.y))
        }
        TapHandler {
            onTapped: ground.forceActiveFocus()
            onDoubleTapped: event => root.zoom(2, event.position)
        }
        FocusRing { control: ground; shown: ground.activeFocus; anchors.margins: 2; radius: Theme.cornerCard }
    }
    Repeater {
        model: root.ties
        MapTie {
            required property var modelData
            required property int index
            lane: root.lanes[index] ?? 0
            from: root.markOf(modelData.from)
            to: root.markOf(modelData.to)
            color: modelData.color
            quiet: modelData.quiet
        }
    }
    Repeater {
        model: root.groups
        MapMarker {
            id: marker
            required property var modelData
            readonly property var members: modelData.map(number => root.towns[number]).filter(town => town !== undefined)
            readonly property point at: members.length > 0 ? root.place(members[0]) : Qt.point(-100, -100)
            readonly property bool alike: members.every(town => town.side === members[0].side)
            x: Math.round(at.x - width / 2)
            y: Math.round(at.y - height / 2)
            visible: x > -width && y > -height && x < root.width && y < root.height
            count: members.length
            side: members.length === 0 ? Avatar.Neutral : alike ? members[0].side : Avatar.Mutual
            text: members.map(town => town.name).join(", ")
            onClicked: {
                if (count === 1) root.chosen(modelData[0])
                else { root.touched = true; map.fit(members, 80) }
            }
        }
    }
    Column {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.spaceS }
        spacing: Theme.spaceXs
        IconButton { outlined: true; iconName: "plus"; text: qsTr("Zoom in"); onClicked: root.zoom(1.6, root.middle) }
        IconButton { outlined: true; iconName: "minus"; text: qsTr("Zoom out"); onClicked: root.zoom(1 / 1.6, root.middle) }
        IconButton { outlined: true; iconName: "locate-fixed"; text: qsTr("Show all towns"); onClicked: root.showAll() }
    }
}

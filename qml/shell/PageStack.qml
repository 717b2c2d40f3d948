// The pages that stand on each other. A page is made bit by bit behind the one in front, and comes to the front once it
// has been read: nobody looks at half a page, and the one in front can be used meanwhile.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components

FocusScope {
    id: root

    readonly property Item page: stack.currentItem
    readonly property int depth: stack.depth
    // Whether one is on its way.
    readonly property bool busy: wishes.length > 0
    // The pages asked for, in their order, each with how many stay below it; the first is being made.
    property var wishes: []
    // Made, and being read.
    property var coming: null
    readonly property bool read: coming !== null && coming.model?.ready !== false

    // Instead of all that stands here.
    function begin(component: Component, properties: var) {
        keep(0)
        add(component, properties, 0)
    }
    // On the first so many.
    function add(component: Component, properties: var, below: int) {
        wishes = wishes.concat([{ component: component, properties: properties, below: below }])
        if (wishes.length === 1) make()
    }
    function back() {
        if (busy) keep(wishes.length - 1)
        else if (stack.depth > 1) stack.pop(Theme.moment > 0 ? T.StackView.PopTransition : T.StackView.Immediate)
    }
    function leaving() { for (let i = 0; i < stack.depth; ++i) stack.get(i).leaving() }

    // Of what was asked for.
    function keep(first: int) {
        wishes = wishes.slice(0, first)
        if (first > 0 || coming === null) return
        patience.stop()
        coming.destroy()
        coming = null
    }
    function make() {
        const wish = wishes[0]
        const room = { implicitWidth: behind.width, implicitHeight: behind.height }
        wish.maker = wish.component.incubateObject(behind, Object.assign(room, wish.properties))
        if (wish.maker.status === Component.Ready) made(wish)
        else wish.maker.onStatusChanged = () => root.made(wish)
    }
    function made(wish: var) {
        // Somebody went elsewhere meanwhile.
        if (wishes[0] !== wish) { wish.maker.object.destroy(); return }
        coming = wish.maker.object
        patience.interval = read ? 0 : 400
        patience.restart()
    }
    function show() {
        const page = coming
        const below = wishes[0].below
        coming = null
        if (below === 0) stack.replace(null, page, T.StackView.Immediate)
        else if (below < stack.depth) stack.replace(stack.get(below), page, T.StackView.Immediate)
        else stack.push(page, Theme.moment > 0 ? T.StackView.PushTransition : T.StackView.Immediate)
        stack.forceActiveFocus()
        page.shown()
        wishes = wishes.slice(1)
        if (busy) make()
    }

    onReadChanged: if (read && patience.running) { patience.interval = 0; patience.restart() }

    Item {
        id: behind
        anchors.fill: parent
        opacity: 0
    }
    // A page that takes long to read is shown without: it says so itself.
    Timer { id: patience; onTriggered: root.show() }
    T.StackView {
        id: stack
        anchors.fill: parent
        clip: true
        focus: true
        pushEnter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.moment } }
        pushExit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.moment } }
        popEnter: pushEnter
        popExit: pushExit
    }
}

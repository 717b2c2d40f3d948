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
    // In no window, so that nothing is laid out before all is there: what comes into a layout one after another may stand
    // there lower than its words are high.
    readonly property Item behind: Item {}
    readonly property bool read: isRead(coming)
    // Came to the front before it was read.
    property var late: null
    readonly property bool lateRead: isRead(late)

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

    function isRead(page: var): bool { return !!page && page.model?.ready !== false && page.picture?.ready !== false }
    // Of what was asked for.
    function keep(first: int) {
        wishes = wishes.slice(0, first)
        if (first > 0 || coming === null) return
        patience.stop()
        curtain.stop()
        coming.destroy()
        coming = null
    }
    function make() {
        const wish = wishes[0]
        wish.maker = wish.component.incubateObject(behind, wish.properties)
        if (wish.maker.status === Component.Ready) made(wish)
        else wish.maker.onStatusChanged = () => root.made(wish)
    }
    function made(wish: var) {
        // Somebody went elsewhere meanwhile.
        if (wishes[0] !== wish) { wish.maker.object.destroy(); return }
        coming = wish.maker.object
        if (!read) patience.restart()
    }
    // A page that takes long to read comes without: it says so itself.
    Timer { id: patience; interval: 400; onTriggered: root.prepare() }
    onReadChanged: if (read) { patience.stop(); Qt.callLater(prepare) }
    // Laid out where nobody sees it, and then shown.
    function prepare() {
        if (coming === null || coming.parent !== behind) return
        coming.implicitWidth = wings.width
        coming.implicitHeight = wings.height
        coming.parent = wings
        curtain.passes = 0
        curtain.interval = 200
        curtain.restart()
    }
    // Lets all layouts of a page ask again how much room its words need: what they were told while the page was made is
    // not always the last word.
    function weighAgain(page: var) {
        page.visible = false
        page.visible = true
    }
    // Where nothing is drawn, such as in a window that is put away, nobody waits for it.
    Timer { id: curtain; property int passes: 0; onTriggered: root.show() }
    Connections {
        target: root.Window.window
        enabled: curtain.running
        function onAfterAnimating() {
            if (++curtain.passes === 1) root.weighAgain(root.coming)
            else curtain.interval = 0
        }
    }
    // What comes in later is weighed too.
    onLateReadChanged: if (lateRead) Qt.callLater(weighLate)
    function weighLate() {
        if (late !== null && late === page) weighAgain(late)
        late = null
    }
    function show() {
        const page = coming
        const below = wishes[0].below
        late = read ? null : page
        coming = null
        if (below === 0) stack.replace(null, page, T.StackView.Immediate)
        else if (below < stack.depth) stack.replace(stack.get(below), page, T.StackView.Immediate)
        else stack.push(page, Theme.moment > 0 ? T.StackView.PushTransition : T.StackView.Immediate)
        stack.forceActiveFocus()
        page.shown()
        wishes = wishes.slice(1)
        if (busy) make()
    }

    // Beside the window: neither a pointer nor a screen reader finds there what is not in front yet.
    Item { id: wings; x: -3 * width; width: root.width; height: root.height; opacity: 0 }
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

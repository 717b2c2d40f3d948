// The frame round the pages: the places to go to, the stack of what was opened, and what is always at hand.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

FocusScope {
    id: root
    objectName: "shell"

    required property Profile profile
    required property Preferences preferences
    property string place: "today"
    readonly property bool narrow: width < Theme.narrowBelow
    readonly property bool wide: width >= Theme.wideFrom
    readonly property Item page: stack.page
    // Whether a page is on its way.
    readonly property bool busy: stack.busy
    readonly property bool atPlace: stack.depth <= 1
    // Where there is room, a list stays beside what is opened from it.
    readonly property bool split: !narrow && routes.details[place] !== undefined
    // What was opened at this place, to open it again when the window takes another shape.
    property var trail: []
    property bool going: false

    readonly property var barPlaces: [
        { key: "today", text: qsTr("Today"), icon: "sun" },
        { key: "partners", text: qsTr("Partners"), icon: "handshake" },
        { key: "lessons", text: qsTr("Lessons"), icon: "lightbulb" },
        { key: "people", text: qsTr("People"), icon: "users" },
        { key: "more", text: qsTr("More"), icon: "menu" }
    ]
    readonly property var railPlaces: [{ key: "search", text: qsTr("Search"), icon: "search" }].concat(barPlaces.slice(0, 4), [
        { key: "visits", text: qsTr("Visits"), icon: "plane" },
        { key: "follow-ups", text: qsTr("Follow-ups"), icon: "bell" },
        { key: "calendar", text: qsTr("Calendar"), icon: "calendar-days" },
        { key: "map", text: qsTr("Map"), icon: "map" }
    ], profile.coordinator ? [{ key: "board", text: qsTr("Coordinator"), icon: "layout-dashboard" }] : [], profile.broker ? [{ key: "desk", text: qsTr("Broker's desk"), icon: "heart-handshake" }] : [])

    // Goes to one of the places; what was opened there before is closed.
    function go(key: string) {
        going = true
        place = key
        trail = []
        stack.begin(split ? routes.choose : routes.component(key), { subject: "" })
        going = false
    }
    // Searching opens over whatever is there; where it is there already, it is gone on with.
    function search() {
        if (trail.length === 0 || trail[trail.length - 1].name !== "search") open("search", "")
        else if (!busy) page.search()
    }
    function open(name: string, subject: string) {
        if (routes.places.indexOf(name) >= 0) { go(name); return }
        // Another of the list beside it takes the place of all that was opened.
        if (split && name === routes.details[place]) trail = []
        // Touched twice.
        if (busy && trail.length > 0 && trail[trail.length - 1].name === name && trail[trail.length - 1].subject === subject) return
        trail = trail.concat([{ name: name, subject: subject }])
        stack.add(routes.component(name), { subject: subject, canGoBack: true }, trail.length)
    }
    function close() {
        if (trail.length === 0) return
        trail = trail.slice(0, -1)
        stack.back()
    }

    focus: true
    Component.onCompleted: go("today")
    onSplitChanged: {
        if (going) return
        const again = trail
        go(place)
        again.forEach(each => open(each.name, each.subject))
    }
    Keys.onBackPressed: close()
    Keys.onEscapePressed: close()

    Routes { id: routes; profile: root.profile; preferences: root.preferences }
    Connections {
        target: root.profile
        function onLocking() { stack.leaving() }
    }
    Connections {
        target: Navigator
        function onOpened(page, id) { root.open(page, id) }
        function onClosed() { root.close() }
        function onTold(words, undo) { toast.show(words, undo) }
    }
    Shortcut { sequences: [StandardKey.New]; onActivated: Navigator.open("lesson-editor", "") }
    Shortcut { sequences: [StandardKey.Find, "Ctrl+K"]; onActivated: root.search() }
    Shortcut { sequences: [StandardKey.Back]; onActivated: root.close() }

    RowLayout {
        anchors.fill: parent
        spacing: 0
        NavigationRail {
            Layout.fillHeight: true
            visible: !root.narrow
            withWords: root.wide
            places: root.railPlaces
            footPlaces: [{ key: "settings", text: qsTr("Settings"), icon: "settings" }]
            current: root.place
            onChosen: key => key === "search" ? root.search() : root.go(key)
            sync: SyncChip {
                compact: !root.wide
                text: root.profile.sync.chip
                standing: root.profile.sync.standing
                onClicked: Navigator.open("sync", "")
            }
        }
        Loader {
            id: beside
            Layout.fillHeight: true
            Layout.preferredWidth: root.wide ? 420 : 340
            visible: active
            active: root.split
            sourceComponent: routes.component(root.place)
        }
        Rectangle { Layout.fillHeight: true; visible: root.split; implicitWidth: 1; color: Theme.line }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0
            TopBar { Layout.fillWidth: true; visible: root.narrow && root.atPlace; profile: root.profile }
            PageStack {
                id: stack
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
            }
            BottomBar {
                Layout.fillWidth: true
                visible: root.narrow && root.atPlace
                places: root.barPlaces
                current: root.barPlaces.some(each => each.key === root.place) ? root.place : "more"
                onChosen: key => root.go(key)
            }
        }
    }
    FloatingAction {
        id: action
        anchors { right: parent.right; bottom: parent.bottom; rightMargin: 20; bottomMargin: 94 }
        visible: root.narrow && root.atPlace && root.place !== "more" && root.place !== "settings"
        text: qsTr("Log a lesson")
        iconName: "pen-line"
        onClicked: Navigator.open("lesson-editor", "")
    }
    Binding {
        target: beside.item
        property: "opened"
        value: root.trail.length > 0 && root.trail[0].name === routes.details[root.place] ? root.trail[0].subject : ""
        when: beside.item !== null
    }
    Binding {
        target: root.page
        property: "floats"
        value: action.visible
        when: root.page !== null
    }
    Toast {
        id: toast
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: root.narrow ? 164 : Theme.spaceXl }
        width: Math.min(implicitWidth, parent.width - 2 * Theme.spaceL)
    }
}

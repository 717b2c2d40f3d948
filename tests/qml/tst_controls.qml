// What holds for every control: a name and a role, a target of at least 48 by 48, the keyboard, and large text.
import QtQuick
import QtTest
import Collega.Theme
import Collega.Components

Item {
    id: root
    width: 412
    height: 892

    component Press: QtObject { property int count: 0 }
    Press { id: presses }

    readonly property var made: ({
        "AppButton": button, "IconButton": icon, "FloatingAction": floating, "ListRow": row, "TouchCard": card,
        "ChoiceChip": chip, "Segment": segment, "SyncChip": sync, "NavigationItem": place, "ToastAction": undo, "CheckRow": check
    })
    Component { id: button; AppButton { text: "Done"; onClicked: ++presses.count } }
    Component { id: icon; IconButton { text: "Search"; iconName: "search"; onClicked: ++presses.count } }
    Component { id: floating; FloatingAction { text: "Log a lesson"; iconName: "pen-line"; onClicked: ++presses.count } }
    Component { id: row; ListRow { text: "Aylin"; note: "Kocaeli"; onClicked: ++presses.count } }
    Component { id: card; TouchCard { text: "Visit"; onClicked: ++presses.count } }
    Component { id: chip; ChoiceChip { text: "Language"; onClicked: ++presses.count } }
    Component { id: segment; Segment { text: "Town"; onClicked: ++presses.count } }
    Component { id: sync; SyncChip { text: "In step"; onClicked: ++presses.count } }
    Component { id: place; NavigationItem { text: "Today"; iconName: "sun"; onClicked: ++presses.count } }
    Component { id: undo; ToastAction { text: "Undo"; onClicked: ++presses.count } }
    Component { id: check; CheckRow { text: "Travel"; onToggled: ++presses.count } }

    TestCase {
        name: "Controls"
        when: windowShown

        function kinds(): var { return Object.keys(root.made).map(kind => ({ tag: kind, kind: kind })) }

        function test_name_and_role_data() { return kinds() }
        function test_name_and_role(data) {
            const control = createTemporaryObject(root.made[data.kind], root)
            verify(control.Accessible.name !== "")
            verify(control.Accessible.role !== Accessible.NoRole)
        }
        function test_target_data() { return kinds() }
        function test_target(data) {
            const control = createTemporaryObject(root.made[data.kind], root)
            verify(control.height >= 48, data.kind + " is " + control.height + " high")
            verify(control.width >= 48, data.kind + " is " + control.width + " wide")
        }
        function test_keyboard_data() { return kinds() }
        function test_keyboard(data) {
            const control = createTemporaryObject(root.made[data.kind], root)
            presses.count = 0
            control.forceActiveFocus(Qt.TabFocusReason)
            verify(control.activeFocus)
            keyClick(Qt.Key_Space)
            compare(presses.count, 1)
            keyClick(Qt.Key_Return)
            compare(presses.count, 2)
        }
        function test_large_text_fits_data() { return [{ tag: "AppButton", kind: "AppButton" }, { tag: "ListRow", kind: "ListRow" }, { tag: "CheckRow", kind: "CheckRow" }] }
        function test_large_text_fits(data) {
            Appearance.textScale = 2
            const control = createTemporaryObject(root.made[data.kind], root, { width: 160, text: "Ask the counterpart what matters" })
            waitForRendering(control)
            verify(control.contentItem.childrenRect.height <= control.height, "words stand outside the control")
            Appearance.textScale = 1
        }
    }
}

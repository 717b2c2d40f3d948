// Fields: what they are called, what they say of what was typed, and how the keyboard leaves them.
import QtQuick
import QtTest
import Collega.Components

Item {
    id: root
    width: 412
    height: 892

    TextFieldBox { id: line; label: "Name"; width: 300 }
    TextAreaBox { id: area; y: 100; label: "What did you see?"; width: 300 }
    DateField { id: day; y: 240; label: "From"; width: 300; date: "2026-12-09" }
    SearchField { id: search; y: 400; label: "Search"; width: 300 }
    Item { id: mirrored; width: 300; height: 48; LayoutMirroring.enabled: true; LayoutMirroring.childrenInherit: true }
    Component { id: lineField; LineField { width: 280; text: "Amsterdam" } }
    SignalSpy { id: edited; target: day; signalName: "edited" }

    TestCase {
        name: "Fields"
        when: windowShown

        function init() { area.text = "" }
        function test_names() {
            compare(line.field.Accessible.name, "Name")
            compare(area.field.Accessible.name, "What did you see?")
            compare(search.field.Accessible.name, "Search")
        }
        function test_tab_leaves_a_text_area() {
            area.field.forceActiveFocus()
            keyClick(Qt.Key_Tab)
            verify(!area.field.activeFocus)
            compare(area.text, "")
        }
        function test_a_text_area_grows() {
            const before = area.height
            area.text = "One\ntwo\nthree\nfour"
            tryVerify(() => area.height > before)
        }
        function test_days_that_exist_data() {
            return [
                { tag: "leap day", text: "2028-02-29", valid: true }, { tag: "no leap day", text: "2026-02-29", valid: false },
                { tag: "thirteenth month", text: "2026-13-01", valid: false }, { tag: "no such form", text: "9 December", valid: false },
                { tag: "ordinary", text: "2026-12-09", valid: true }
            ]
        }
        function test_days_that_exist(row) {
            edited.clear()
            day.field.text = ""
            day.take(row.text)
            compare(day.valid, row.valid)
            compare(day.problem === "", row.valid)
            compare(edited.count, row.valid ? 1 : 0)
        }
        function test_arrows_step_from_day_to_day() {
            day.take("2026-12-31")
            day.field.forceActiveFocus()
            keyClick(Qt.Key_Up)
            compare(day.day, "2027-01-01")
            keyClick(Qt.Key_Down)
            compare(day.day, "2026-12-31")
        }
        function test_words_stand_where_a_mirrored_page_begins() {
            const field = createTemporaryObject(lineField, null)
            field.parent = mirrored
            tryVerify(() => field.positionToRectangle(0).x > field.width / 2)
            field.width = 300
            tryVerify(() => field.positionToRectangle(0).x > field.width / 2)
        }
        function test_escape_clears_a_search() {
            search.field.forceActiveFocus()
            keyClick(Qt.Key_A)
            compare(search.text, "a")
            keyClick(Qt.Key_Escape)
            compare(search.text, "")
        }
    }
}

// A month in the hands of a keyboard: whole weeks, one stop for Tab, arrows across the borders of months, and picking.
import QtQuick
import QtTest
import Collega.Theme
import Collega.Components

Item {
    id: root
    width: 412
    height: 892

    MonthView { id: view; width: 392; month: "2026-12"; today: "2026-12-02"; day: "2026-12-09"; marks: ({ "2026-12-10": { visits: 1, followUps: 0, words: "1 visit" } }) }
    SignalSpy { id: picked; target: view; signalName: "picked" }
    SignalSpy { id: turned; target: view; signalName: "turned" }

    TestCase {
        name: "Calendar"
        when: windowShown

        function cells(item: var): var {
            let found = []
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                if (child.words !== undefined && child.isToday !== undefined) found.push(child)
                else found = found.concat(cells(child))
            }
            return found
        }
        function init() {
            view.month = "2026-12"
            view.at = ""
            picked.clear()
            turned.clear()
        }
        function test_wholeWeeks() {
            const days = cells(view)
            compare(days.length % 7, 0)
            compare(days.filter(day => !day.faint).length, 31)
        }
        function test_targets() {
            for (const day of cells(view)) verify(day.width >= 48 && day.height >= 48, day.words)
        }
        function test_oneStopForTab() {
            compare(cells(view).filter(day => day.activeFocusOnTab).length, 1)
        }
        function test_arrowsCrossMonths() {
            view.at = "2026-12-31"
            view.focusStop()
            keyClick(Qt.Key_Right)
            compare(view.month, "2027-01")
            compare(view.stop, "2027-01-01")
            keyClick(Qt.Key_Up)
            compare(view.stop, "2026-12-25")
            keyClick(Qt.Key_PageDown)
            compare(view.stop, "2027-01-25")
            compare(turned.count, 3)
            keyClick(Qt.Key_Return)
            compare(picked.count, 1)
            compare(picked.signalArguments[0][0], "2027-01-25")
        }
        function test_marksAreSaid() {
            const marked = cells(view).find(day => day.visits > 0)
            verify(marked.words.indexOf("1 visit") >= 0)
            verify(cells(view).find(day => day.isToday).Accessible.name !== "")
        }
    }
}

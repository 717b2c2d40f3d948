// A day is picked from a month, over the page.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Sheet {
    id: root

    property string day
    signal picked(string day)

    function show() {
        if (day !== "") view.month = day.slice(0, 7)
        view.at = ""
        open()
    }

    padding: Theme.spaceS
    onOpened: view.focusStop()

    MonthView {
        id: view
        Layout.fillWidth: true
        day: root.day
        onPicked: day => { root.picked(day); root.close() }
    }
}

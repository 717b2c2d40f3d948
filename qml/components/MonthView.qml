// A month to look at and to choose a day from: by touch, or with the arrows, Page Up and Down, Home and End, and Enter.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    property alias month: calendar.month
    // The chosen day; empty: none.
    property string day
    property string today: calendar.today()
    // By day: {visits, followUps, words}.
    property var marks: ({})
    signal picked(string day)
    signal turned(string month)

    // The one day that Tab stops at; arrows go on from there.
    readonly property string stop: at !== "" ? at : calendar.monthOf(day) === calendar.month ? day
        : calendar.monthOf(today) === calendar.month ? today : calendar.month + "-01"
    property string at

    function turn(months: int) {
        at = ""
        calendar.month = calendar.monthAfter(months)
        turned(calendar.month)
    }
    function walk(to: string) {
        if (calendar.monthOf(to) !== calendar.month) {
            calendar.month = calendar.monthOf(to)
            turned(calendar.month)
        }
        at = to
        focusStop()
    }
    function focusStop() {
        const cell = cells.itemAt(calendar.days.indexOf(stop))
        if (cell !== null) cell.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.spaceXs

    MonthDays { id: calendar }
    RowLayout {
        Layout.fillWidth: true
        IconButton { iconName: "arrow-left"; text: qsTr("The month before"); color: Theme.inkSoft; onClicked: root.turn(-1) }
        AppText {
            Layout.fillWidth: true
            text: calendar.title
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        IconButton { iconName: "arrow-right"; text: qsTr("The month after"); color: Theme.inkSoft; onClicked: root.turn(1) }
    }
    // All alike, so that there is nothing to weigh: a layout of so many would be the most of the page.
    Grid {
        id: weeks
        readonly property int dayWidth: Math.floor(width / 7)
        Layout.fillWidth: true
        Layout.minimumWidth: 7 * Theme.touch
        Layout.preferredWidth: 7 * Theme.touch
        columns: 7
        columnSpacing: 0
        rowSpacing: 2
        Accessible.role: Accessible.Table
        Accessible.name: calendar.title

        Repeater {
            model: calendar.weekdays
            AppText {
                required property int index
                required property string modelData
                width: weeks.dayWidth
                text: modelData
                kind: AppText.Small
                font.pixelSize: Math.round(12.5 * Math.min(Theme.textScale, 1.3))
                soft: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: calendar.weekdayNames[index]
            }
        }
        Repeater {
            id: cells
            model: calendar.days
            MonthDay {
                required property string modelData
                width: weeks.dayWidth
                readonly property var mark: root.marks[modelData] ?? null
                text: calendar.number(modelData)
                words: mark === null ? WrittenDay.words(modelData) : qsTr("%1: %2").arg(WrittenDay.words(modelData)).arg(mark.words)
                visits: mark === null ? 0 : mark.visits
                followUps: mark === null ? 0 : mark.followUps
                checked: modelData === root.day
                isToday: modelData === root.today
                faint: calendar.monthOf(modelData) !== calendar.month
                activeFocusOnTab: modelData === root.stop
                focusPolicy: activeFocusOnTab ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: root.picked(modelData)
                Keys.onLeftPressed: root.walk(WrittenDay.after(modelData, Theme.rightToLeft ? 1 : -1))
                Keys.onRightPressed: root.walk(WrittenDay.after(modelData, Theme.rightToLeft ? -1 : 1))
                Keys.onUpPressed: root.walk(WrittenDay.after(modelData, -7))
                Keys.onDownPressed: root.walk(WrittenDay.after(modelData, 7))
                Keys.onPressed: event => {
                    const to = event.key === Qt.Key_PageUp ? calendar.sameDayAfter(modelData, -1)
                        : event.key === Qt.Key_PageDown ? calendar.sameDayAfter(modelData, 1)
                        : event.key === Qt.Key_Home ? calendar.weekStart(modelData)
                        : event.key === Qt.Key_End ? WrittenDay.after(calendar.weekStart(modelData), 6) : ""
                    if (to === "") return
                    event.accepted = true
                    root.walk(to)
                }
            }
        }
    }
}

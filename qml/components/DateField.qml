// A day: written as 2026-12-09, stepped to with the arrow keys, or picked from a month. What does not exist in the
// calendar is said at once.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

FieldBox {
    id: root

    property string date
    property bool optional: false
    readonly property bool valid: (optional && input.text === "") || dayOf(input.text) !== null
    signal edited(string date)

    // The day, or null where the text is not a day that exists.
    function dayOf(text: string): var {
        const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
        if (parts === null) return null
        const day = new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 12)
        return day.getMonth() === Number(parts[2]) - 1 ? day : null
    }
    function step(days: int) {
        const day = dayOf(input.text) ?? new Date()
        day.setDate(day.getDate() + days)
        take(day.toLocaleDateString(Qt.locale("C"), "yyyy-MM-dd"))
    }
    function take(text: string) {
        input.text = text
        if (valid) edited(text)
    }

    focused: input.activeFocus
    problem: input.text !== "" && !valid ? qsTr("This day does not exist. Write it as 2026-12-09.") : ""
    help: dayOf(input.text) === null ? qsTr("year-month-day") : dayOf(input.text).toLocaleDateString(Qt.locale(), Locale.LongFormat)
    onDateChanged: if (!input.activeFocus) input.text = date

    TapHandler { onTapped: input.forceActiveFocus() }
    RowLayout {
        width: parent.width
        spacing: 0
        TextInput {
            id: input
            Layout.fillWidth: true
            text: root.date
            font.pixelSize: Theme.sizeBody
            color: Theme.ink
            selectionColor: Theme.oursTint
            selectedTextColor: Theme.ink
            selectByMouse: true
            activeFocusOnTab: true
            horizontalAlignment: TextInput.AlignLeft
            inputMethodHints: Qt.ImhDate
            onTextEdited: if (root.valid) root.edited(text)
            Keys.onUpPressed: root.step(1)
            Keys.onDownPressed: root.step(-1)
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.problem !== "" ? root.problem : root.help
        }
        IconButton { iconName: "calendar-days"; text: qsTr("Pick from the calendar"); onClicked: picker.show(); color: Theme.inkSoft }
    }
    DayPicker {
        id: picker
        title: root.label
        day: root.dayOf(input.text) === null ? "" : input.text
        onPicked: day => { root.take(day); input.forceActiveFocus() }
    }
}

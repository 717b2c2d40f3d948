// A day: written as one does here, stepped to with the arrow keys, or picked from a month. What does not exist in the
// calendar is said at once.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

FieldBox {
    id: root

    // As 2026-12-09.
    property string date
    property bool optional: false
    readonly property string day: WrittenDay.day(input.text)
    readonly property bool valid: (optional && input.text === "") || day !== ""
    property alias field: input
    signal edited(string date)

    function take(text: string) {
        input.text = WrittenDay.written(text)
        if (valid) edited(day)
    }

    focused: input.activeFocus
    problem: input.text !== "" && !valid ? qsTr("This day does not exist. Write it as %1.").arg(WrittenDay.written("2026-12-09")) : ""
    help: day === "" ? qsTr("For example %1").arg(WrittenDay.written("2026-12-09")) : WrittenDay.words(day)
    onDateChanged: if (!input.activeFocus) input.text = WrittenDay.written(date)
    Component.onCompleted: input.text = WrittenDay.written(date)

    TapHandler { onTapped: input.forceActiveFocus() }
    RowLayout {
        width: parent.width
        spacing: 0
        LineField {
            id: input
            Layout.fillWidth: true
            inputMethodHints: Qt.ImhDate
            onTextEdited: if (root.valid) root.edited(root.day)
            onEditingFinished: text = WrittenDay.written(text)
            Keys.onUpPressed: root.take(WrittenDay.after(root.day, 1))
            Keys.onDownPressed: root.take(WrittenDay.after(root.day, -1))
            Accessible.name: root.label
            Accessible.description: root.problem !== "" ? root.problem : root.help
        }
        IconButton { objectName: "opens-day"; iconName: "calendar-days"; text: qsTr("Pick from the calendar"); onClicked: picker.show(); color: Theme.inkSoft }
    }
    DayPicker {
        id: picker
        title: root.label
        day: root.day
        onPicked: day => { root.take(day); input.forceActiveFocus() }
    }
}

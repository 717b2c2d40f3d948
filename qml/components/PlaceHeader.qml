// The head of one of the app's places: its name, a line below it, and what can be done there.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

GridLayout {
    id: root

    required property string title
    property string note
    readonly property bool narrow: Window.width < Theme.narrowBelow
    default property alias actions: actionRow.data

    columns: actionRow.wanted === 0 || width < title.advanceWidth + columnSpacing + actionRow.wanted ? 1 : 2
    columnSpacing: Theme.spaceM
    rowSpacing: 0

    TextMetrics { id: title; font: heading.font; text: root.title }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.touch
        Layout.topMargin: root.narrow ? 0 : 18
        spacing: 0
        AppText {
            id: heading
            Layout.fillWidth: true
            text: root.title
            kind: AppText.Hero
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.note
            kind: AppText.Note
            soft: true
        }
    }
    Actions {
        id: actionRow
        Layout.fillWidth: root.columns === 1
        Layout.preferredWidth: wanted
        Layout.topMargin: root.narrow || root.columns === 1 ? 0 : 18
        Layout.alignment: Qt.AlignTop
    }
}

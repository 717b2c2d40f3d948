// The heads of the table's columns, as wide as the columns below.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

RowLayout {
    id: root

    required property var cells
    // One for each column; the last is for what can be done.
    readonly property var widths: [240, 104, 180, 156, 76, 132, 148]

    spacing: Theme.spaceM
    Repeater {
        model: root.cells
        AppText {
            required property int index
            required property var modelData
            Layout.fillWidth: true
            Layout.preferredWidth: root.widths[index]
            Layout.topMargin: Theme.spaceS
            Layout.bottomMargin: Theme.spaceS
            text: modelData.words
            kind: AppText.Note
            soft: true
        }
    }
}

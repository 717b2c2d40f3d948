// What is worth saying of a visit, a line each.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string title
    required property var lines

    spacing: Theme.spaceS
    AppText { Layout.fillWidth: true; text: root.title; strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        model: root.lines
        RowLayout {
            id: line
            required property string modelData
            Layout.fillWidth: true
            spacing: Theme.spaceM
            Icon { Layout.alignment: Qt.AlignTop; name: "circle-dashed"; color: Theme.attention }
            AppText { Layout.fillWidth: true; text: line.modelData; kind: AppText.Note }
        }
    }
}

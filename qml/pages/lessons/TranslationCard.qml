// One translation: each answer beside the one it is of, and what its readers should know.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string name
    required property string by
    required property string note
    required property var parts

    RowLayout {
        Layout.fillWidth: true
        AppText { Layout.fillWidth: true; text: root.name; strong: true; Accessible.role: Accessible.Heading }
        Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; visible: root.by !== ""; text: root.by; iconName: "languages"; tone: Tag.Mutual }
    }
    Repeater {
        model: root.parts
        ColumnLayout {
            id: part
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.spaceXs
            AppText { Layout.fillWidth: true; text: part.modelData.question; kind: AppText.Small; soft: true }
            GridLayout {
                Layout.fillWidth: true
                columns: root.width > 560 * Theme.textScale ? 2 : 1
                columnSpacing: Theme.spaceL
                rowSpacing: Theme.spaceXs
                AppText { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; text: part.modelData.original; soft: true }
                AppText { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; text: part.modelData.words === "" ? qsTr("(not translated)") : part.modelData.words; soft: part.modelData.words === "" }
            }
        }
    }
    Banner { Layout.fillWidth: true; visible: root.note !== ""; text: root.note; tone: Tag.Mutual; iconName: "info" }
}

// A run of places in the rail.
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: root

    required property var places
    required property string current
    required property bool withWords
    signal chosen(string key)

    spacing: 0
    Repeater {
        model: root.places
        NavigationItem {
            required property var modelData
            Layout.fillWidth: true
            beside: root.withWords
            text: modelData.text
            iconName: modelData.icon
            checked: modelData.key === root.current
            onClicked: root.chosen(modelData.key)
        }
    }
}

// A run of places in the rail.
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: root

    required property NavigationRail rail
    required property var places

    spacing: 0
    Repeater {
        model: root.places
        NavigationItem {
            required property var modelData
            Layout.fillWidth: true
            beside: root.rail.withWords
            text: modelData.text
            iconName: modelData.icon
            checked: modelData.key === root.rail.current
            onClicked: root.rail.chosen(modelData.key)
        }
    }
}

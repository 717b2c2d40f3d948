// The bar at the bottom of a phone: the places one goes to most. `places`: {key, text, icon}.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    required property var places
    required property string current
    signal chosen(string key)

    implicitHeight: row.implicitHeight + 2 * Theme.spaceXs
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle { width: parent.width; height: 1; color: Theme.line }
    RowLayout {
        id: row
        anchors { fill: parent; margins: Theme.spaceXs }
        spacing: 0
        Repeater {
            model: root.places
            NavigationItem {
                required property var modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: modelData.text
                iconName: modelData.icon
                checked: modelData.key === root.current
                onClicked: root.chosen(modelData.key)
            }
        }
    }
}

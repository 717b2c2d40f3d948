// A few things that hold, a line each.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string title
    required property string iconName
    // Those that are empty do not hold.
    required property var points
    property color tint: Theme.ink

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        Icon { name: root.iconName; color: root.tint }
        AppText { Layout.fillWidth: true; text: root.title; strong: true; Accessible.role: Accessible.Heading }
    }
    Repeater {
        model: root.points.filter(each => each !== "")
        AppText { required property string modelData; Layout.fillWidth: true; text: modelData }
    }
}

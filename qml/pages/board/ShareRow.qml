// A name, a bar as long as its share, and the number.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    required property string label
    required property string number
    required property real share
    required property int tone
    readonly property color bar: [Theme.inkSoft, Theme.good, Theme.attention, Theme.alarm, Theme.mutual, Theme.ours, Theme.partner][tone]

    spacing: Theme.spaceXs
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + number
    RowLayout {
        Layout.fillWidth: true
        AppText { Layout.fillWidth: true; text: root.label; Accessible.ignored: true }
        AppText { text: root.number; kind: AppText.Note; soft: true; Accessible.ignored: true }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 10
        radius: 5
        color: Theme.sunken
        Rectangle { anchors.left: parent.left; width: Math.max(10, parent.width * Math.min(1, root.share)); height: 10; radius: 5; color: root.bar }
    }
}

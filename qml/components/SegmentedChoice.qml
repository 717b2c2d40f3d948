// One of a few, side by side; below each other where they do not fit. `options` are the words, in order.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    required property string label
    required property var options
    property int current: -1
    signal chosen(int index)
    readonly property bool stacked: asOneLine.implicitWidth > width

    implicitHeight: grid.implicitHeight + 2
    implicitWidth: 300
    radius: Theme.cornerControl
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    // Measures how wide the words would be side by side.
    Row {
        id: asOneLine
        opacity: 0
        Repeater {
            model: root.options
            AppText {
                required property string modelData
                wrapMode: Text.NoWrap
                font.pixelSize: Math.round(14 * Theme.textScale)
                strong: true
                leftPadding: Theme.spaceS
                rightPadding: Theme.spaceS
                width: Math.max(Theme.touch, implicitWidth)
                text: modelData
                Accessible.ignored: true
            }
        }
    }
    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.margins: 1
        columns: root.stacked ? 1 : root.options.length
        columnSpacing: 0
        rowSpacing: 0
        Repeater {
            model: root.options
            Segment {
                required property int index
                required property string modelData
                Layout.fillWidth: true
                Layout.minimumWidth: Theme.touch
                Layout.preferredWidth: root.stacked ? -1 : wanted
                text: modelData
                checked: index === root.current
                first: index === 0
                last: index === root.options.length - 1
                stacked: root.stacked
                onClicked: root.chosen(index)
            }
        }
    }
}

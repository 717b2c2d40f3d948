// The parts of a page, of which one is shown: `options` are their names. Tab comes to the one that is shown, arrows go to
// the others. In rows of two where they do not fit side by side, or below each other.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

FocusScope {
    id: root

    required property string label
    required property var options
    property int current: 0
    signal chosen(int index)
    readonly property bool wrapped: asOneLine.implicitWidth > width
    readonly property real widest: {
        let most = 0
        for (let i = 0; i < asOneLine.children.length; ++i) most = Math.max(most, asOneLine.children[i].width)
        return most
    }

    function go(index: int) {
        const to = (index + options.length) % options.length
        chosen(to)
        tabs.itemAt(to).forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: asOneLine.implicitWidth
    implicitHeight: grid.implicitHeight + 1
    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    Keys.onLeftPressed: go(current + (Theme.rightToLeft ? 1 : -1))
    Keys.onRightPressed: go(current + (Theme.rightToLeft ? -1 : 1))
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home) go(0)
        else if (event.key === Qt.Key_End) go(options.length - 1)
        else return
        event.accepted = true
    }

    // Measures how wide the names would be side by side.
    Row {
        id: asOneLine
        opacity: 0
        Repeater {
            model: root.options
            AppText {
                required property string modelData
                wrapMode: Text.NoWrap
                strong: true
                leftPadding: Theme.spaceS
                rightPadding: Theme.spaceS
                width: Math.max(Theme.touch, implicitWidth)
                text: modelData
                Accessible.ignored: true
            }
        }
    }
    Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 1; color: Theme.line }
    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right }
        columns: !root.wrapped ? root.options.length : 2 * root.widest <= root.width ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0
        Repeater {
            id: tabs
            model: root.options
            TabItem {
                required property int index
                required property string modelData
                Layout.fillWidth: true
                Layout.preferredWidth: root.wrapped ? 1 : implicitWidth
                text: modelData
                checked: index === root.current
                onClicked: root.chosen(index)
            }
        }
    }
}

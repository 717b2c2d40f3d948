// A bar for each month, as high as it had days with contact. `words` says the same to those who do not see it.
import QtQuick
import Collega.Theme

Item {
    id: root

    // Rows with `label` and `days`.
    required property var months
    required property string words
    property int barsHigh: 72
    property int most: 1
    property string first
    property string last

    implicitWidth: 280
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: words

    Column {
        id: column
        width: parent.width
        spacing: Theme.spaceXs
        Row {
            id: bars
            width: root.width
            height: root.barsHigh
            Repeater {
                id: each
                model: root.months
                Item {
                    id: month
                    required property string label
                    required property int days
                    required property int index
                    width: bars.width / Math.max(1, each.count)
                    height: bars.height
                    Component.onCompleted: {
                        root.most = Math.max(root.most, days)
                        if (index === 0) root.first = label
                        root.last = label
                    }
                    onDaysChanged: root.most = Math.max(root.most, days)
                    Rectangle {
                        anchors { bottom: parent.bottom; horizontalCenter: parent.horizontalCenter }
                        width: Math.max(2, parent.width * 0.62)
                        height: month.days === 0 ? 2 : Math.max(5, month.height * month.days / root.most)
                        radius: Math.min(3, width / 2)
                        color: month.days === 0 ? Theme.line : Theme.mutual
                    }
                }
            }
        }
        Item {
            width: root.width
            height: first.height
            AppText { id: first; anchors.left: parent.left; text: root.first; kind: AppText.Small; soft: true; Accessible.ignored: true }
            AppText { anchors.right: parent.right; text: root.last; kind: AppText.Small; soft: true; Accessible.ignored: true }
        }
    }
}

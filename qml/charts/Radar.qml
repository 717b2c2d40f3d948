// What both sides score on a few axes, drawn over each other. `words` says the same to those who do not see it. Where
// the names of the axes do not fit beside it, they are numbered and stand below.
import QtQuick
import QtQuick.Shapes
import Collega.Theme

Item {
    id: root

    required property var axes
    required property var ours
    required property var theirs
    required property string words
    property real most: 5
    readonly property bool listed: Theme.largeText || width < 280
    readonly property real room: listed ? Theme.spaceXl : Math.min(width * 0.28, 110)
    readonly property real reach: Math.max(40, Math.min((width - 2 * room) / 2, 110))
    readonly property point middle: Qt.point(chart.width / 2, chart.height / 2)

    implicitWidth: 280
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: words

    // The first axis points upwards, the others follow in the direction of reading.
    function at(axis: int, score: real): point {
        const turn = 2 * Math.PI * axis / Math.max(1, axes.length)
        const sideways = Math.sin(turn) * (Theme.rightToLeft ? -1 : 1)
        return Qt.point(middle.x + sideways * reach * score / most, middle.y - Math.cos(turn) * reach * score / most)
    }
    function shape(scores: var): var {
        const points = []
        for (let axis = 0; axis < axes.length; ++axis)
            if (scores[axis] > 0) points.push(at(axis, Math.min(scores[axis], most)))
        return points
    }
    function ring(score: real): var {
        const points = []
        for (let axis = 0; axis <= axes.length; ++axis) points.push(at(axis % Math.max(1, axes.length), score))
        return points
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.spaceXs
        Item {
            id: chart
            width: root.width
            height: 2 * root.reach + 4 * Theme.sizeSmall * 1.6
            Repeater {
                model: root.most
                Shape {
                    id: web
                    required property int index
                    ShapePath {
                        strokeColor: Theme.line
                        strokeWidth: 1
                        fillColor: "transparent"
                        PathPolyline { path: root.ring(web.index + 1) }
                    }
                }
            }
            RadarShape { points: root.shape(root.ours); tone: Theme.ours }
            RadarShape { points: root.shape(root.theirs); tone: Theme.partner; dashed: true }
            Repeater {
                model: root.axes
                AppText {
                    id: label
                    required property int index
                    required property string modelData
                    readonly property point foot: root.at(index, root.most * 1.08)
                    readonly property real aside: foot.x - root.middle.x
                    readonly property bool upright: Math.abs(aside) < 1
                    width: upright ? Math.min(Math.ceil(implicitWidth) + 1, chart.width) : Math.max(0, chart.width / 2 - Math.abs(aside))
                    x: upright ? foot.x - width / 2 : aside > 0 ? foot.x : foot.x - width
                    y: upright ? (foot.y < root.middle.y ? foot.y - height : foot.y) : foot.y - height / 2
                    text: root.listed ? (index + 1).toLocaleString(Qt.locale(), "f", 0) : modelData
                    kind: AppText.Small
                    soft: true
                    horizontalAlignment: upright ? Text.AlignHCenter : aside > 0 ? Text.AlignLeft : Text.AlignRight
                    LayoutMirroring.enabled: false
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            model: root.listed ? root.axes : []
            AppText {
                required property int index
                required property string modelData
                width: root.width
                text: (index + 1).toLocaleString(Qt.locale(), "f", 0) + "  " + modelData
                kind: AppText.Small
                soft: true
                Accessible.ignored: true
            }
        }
    }
}

// The tie between two towns: an arch, whole while it is alive, broken once it has gone quiet. Those between the same two
// marks run beside each other, each in its lane.
import QtQuick
import QtQuick.Shapes
import Collega.Theme

Shape {
    id: root

    required property point from
    required property point to
    property bool quiet: false
    property int lane: 0
    property color color: Theme.mutual
    readonly property real length: Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
    readonly property real rise: Math.min(60, length * 0.18)
    // Across the tie; its curve runs half as far from the straight line as its control point.
    readonly property real aside: lane * 18 / length

    anchors.fill: parent
    Accessible.ignored: true
    ShapePath {
        startX: root.from.x
        startY: root.from.y
        strokeWidth: 2.5
        strokeColor: root.color
        strokeStyle: root.quiet ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: [2, 3]
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        PathQuad {
            x: root.to.x
            y: root.to.y
            controlX: (root.from.x + root.to.x) / 2 + (root.to.y - root.from.y) * root.aside
            controlY: (root.from.y + root.to.y) / 2 - root.rise * 2 - (root.to.x - root.from.x) * root.aside
        }
    }
}

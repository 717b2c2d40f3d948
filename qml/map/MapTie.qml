// The tie between two towns: an arch, whole while it is alive, broken once it has gone quiet.
import QtQuick
import QtQuick.Shapes
import Collega.Theme

Shape {
    id: root

    required property point from
    required property point to
    property bool quiet: false
    property color color: Theme.mutual
    readonly property real rise: Math.min(60, Math.hypot(to.x - from.x, to.y - from.y) * 0.18)

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
            controlX: (root.from.x + root.to.x) / 2
            controlY: (root.from.y + root.to.y) / 2 - root.rise * 2
        }
    }
}

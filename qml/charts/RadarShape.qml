// One side's scores as a shape: filled faintly, with its own kind of line. What was not scored is left out.
import QtQuick
import QtQuick.Shapes

Shape {
    id: root

    required property var points
    required property color tone
    property bool dashed: false

    visible: points.length > 0
    ShapePath {
        strokeColor: root.tone
        strokeWidth: 2
        strokeStyle: root.dashed ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: [4, 2]
        joinStyle: ShapePath.RoundJoin
        fillColor: Qt.alpha(root.tone, 0.14)
        PathPolyline { path: root.points.length > 0 ? root.points.concat([root.points[0]]) : [] }
    }
    Repeater {
        model: root.points
        Rectangle {
            required property point modelData
            x: modelData.x - 3
            y: modelData.y - 3
            width: 6
            height: 6
            radius: root.dashed ? 0 : 3
            color: root.tone
        }
    }
}

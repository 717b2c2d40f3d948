// A surface that holds one thing. Its children stand in a column.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.spaceL
    // Whether the column takes all the height there is, for something at its foot.
    property bool fills: false

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.cornerCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; top: parent.top; margins: root.padding }
        height: root.fills ? root.height - 2 * root.padding : implicitHeight
        spacing: Theme.spaceM
    }
}

// A surface that holds one thing. Its children stand in a column.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.spaceL

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.cornerCard
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.spaceM
    }
}

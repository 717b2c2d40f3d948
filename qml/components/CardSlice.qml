// The part of a card that lies behind one row, where a card goes through many rows of a list.
import QtQuick
import Collega.Theme

Item {
    id: root

    required property bool first
    required property bool last

    clip: true
    Rectangle {
        anchors { fill: parent; topMargin: root.first ? 0 : -radius; bottomMargin: root.last ? 0 : -radius }
        radius: Theme.cornerCard
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
    }
}

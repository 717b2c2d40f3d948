// The ring round whatever the keyboard is on; the same everywhere.
import QtQuick
import Collega.Theme

Rectangle {
    required property Item control
    property bool shown: control.activeFocus

    anchors.fill: parent
    anchors.margins: -3
    visible: shown
    color: "transparent"
    border.width: 2
    border.color: Theme.mutual
    radius: Theme.cornerControl + 3
}

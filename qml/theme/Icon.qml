// A line icon from the embedded set. It decorates: whatever carries it has the accessible name.
import QtQuick
import Collega.Theme

IconItem {
    property int size: Theme.icon

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    color: Theme.ink
    mirrored: Theme.rightToLeft
    Accessible.ignored: true
}

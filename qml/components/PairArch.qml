// Two sides joined by an arch: our half first in the reading direction, the partner's fading when they went silent.
import QtQuick
import Collega.Theme

ArchItem {
    id: root

    property bool faded: false
    readonly property color there: faded ? Qt.tint(Theme.surface, Qt.alpha(Theme.partner, 0.35)) : Theme.partner

    implicitWidth: 54
    implicitHeight: Math.round(width * 0.32)
    leftColor: Theme.rightToLeft ? there : Theme.ours
    rightColor: Theme.rightToLeft ? Theme.ours : there
    thickness: Math.max(3, width * 0.06)
}

// What can be done: buttons side by side, wrapping where there is no room.
import QtQuick

Flow {
    // How wide they are side by side; a flow's own implicit width changes as it wraps.
    readonly property real wanted: {
        let sum = 0
        for (let i = 0; i < children.length; ++i)
            if (children[i].visible) sum += children[i].implicitWidth + spacing
        return Math.ceil(Math.max(0, sum - spacing))
    }

    spacing: 10
}

// One line that is typed into: what every field for one is built on.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.TextField {
    id: field

    property bool settling: false

    // Lays its words out again: in a field that comes to a mirrored page, or grows there, they stay where they were
    // (Qt 6.4).
    function settle() {
        if (settling) return
        settling = true
        horizontalAlignment = TextInput.AlignRight
        horizontalAlignment = TextInput.AlignLeft
        settling = false
    }

    implicitHeight: Math.max(28, contentHeight + 4)
    font.pixelSize: Theme.sizeBody
    color: Theme.ink
    selectionColor: Theme.oursTint
    selectedTextColor: Theme.ink
    placeholderTextColor: Theme.inkSoft
    horizontalAlignment: TextInput.AlignLeft
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    onEffectiveHorizontalAlignmentChanged: settle()
    onWidthChanged: settle()
}

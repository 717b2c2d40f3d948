// Tells what was done, with the way to undo it for a while. Stays as long as the pointer or the keyboard is on it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    property string text
    property string undoText
    property var undo: null
    readonly property bool shown: opacity > 0

    // `undo`: a function, or nothing where there is no way back.
    function show(words: string, undo: var) {
        text = words
        root.undo = undo ?? null
        opacity = 1
        timer.restart()
    }
    function hide() { opacity = 0 }

    implicitWidth: row.implicitWidth + 2 * Theme.spaceL
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + Theme.spaceS)
    radius: Theme.cornerControl
    color: Theme.ink
    opacity: 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Behavior on opacity { NumberAnimation { duration: Theme.moment } }

    Timer { id: timer; interval: 8000; onTriggered: if (hover.hovered || undoButton.activeFocus) restart(); else root.hide() }
    HoverHandler { id: hover }
    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: Theme.spaceL; rightMargin: Theme.spaceS }
        spacing: Theme.spaceM
        AppText { Layout.fillWidth: true; text: root.text; color: Theme.background; kind: AppText.Note; Accessible.ignored: true }
        ToastAction {
            id: undoButton
            visible: root.undo !== null
            text: root.undoText !== "" ? root.undoText : qsTr("Undo")
            onClicked: {
                const wayBack = root.undo
                wayBack()
                root.hide()
            }
        }
    }
}

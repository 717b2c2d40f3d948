// What something that is only an icon is called, after a moment beside it. Made when it is first asked for.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

Loader {
    id: root

    required property bool shown
    required property string text

    active: false
    onShownChanged: if (shown && text !== "") active = true
    sourceComponent: T.ToolTip {
        parent: root.parent
        visible: root.shown
        text: root.text
        delay: 600
        margins: Theme.spaceXs
        padding: Theme.spaceS
        x: Math.round((root.parent.width - width) / 2)
        y: root.parent.height + 2
        implicitWidth: words.implicitWidth + 2 * padding
        implicitHeight: words.implicitHeight + 2 * padding
        enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.moment } }
        exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.moment } }
        // The button says its name itself.
        contentItem: AppText { id: words; text: root.text; kind: AppText.Small; color: Theme.background; wrapMode: Text.NoWrap; Accessible.ignored: true }
        background: Rectangle { color: Theme.ink; radius: 6 }
    }
}

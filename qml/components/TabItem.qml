// One of the Tabs.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.AbstractButton {
    id: control

    implicitWidth: Math.max(Theme.touch, Math.ceil(measure.implicitWidth) + 2 * Theme.spaceS)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.spaceL)
    focusPolicy: Qt.StrongFocus
    // The others are come to by arrows.
    activeFocusOnTab: checked || activeFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    AppText { id: measure; visible: false; Accessible.ignored: true; wrapMode: Text.NoWrap; strong: true; text: control.text }
    contentItem: AppText { // qmllint disable deferred-property-id
        id: words
        text: control.text
        color: control.checked ? Theme.ours : Theme.inkSoft
        strong: control.checked
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Item {
        Rectangle { anchors.fill: parent; anchors.margins: 3; radius: Theme.cornerControl; color: Theme.sunken; visible: control.hovered && !control.checked }
        Rectangle { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: 3; radius: 1.5; color: Theme.ours; visible: control.checked }
        FocusRing { control: control; shown: control.visualFocus; anchors.margins: 3; radius: Theme.cornerControl }
    }
}

// One option of a SegmentedChoice.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.AbstractButton {
    id: control

    property bool first: false
    property bool last: false
    property bool stacked: false
    readonly property real wanted: Math.ceil(measure.implicitWidth) + 2 * Theme.spaceS

    implicitWidth: Math.max(Theme.touch, wanted)
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + Theme.spaceL)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    AppText { id: measure; visible: false; Accessible.ignored: true; wrapMode: Text.NoWrap; font.pixelSize: words.font.pixelSize; strong: true; text: control.text }
    contentItem: AppText { // qmllint disable deferred-property-id
        id: words
        text: control.text
        color: control.checked ? Theme.ours : Theme.inkSoft
        strong: control.checked
        font.pixelSize: Math.round(14 * Theme.textScale)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: control.first || control.last ? Theme.cornerControl - 1 : 0
        color: control.checked ? Theme.oursTint : control.hovered ? Theme.sunken : "transparent"
        // Squares the corners that touch a neighbour.
        Rectangle {
            visible: control.first !== control.last
            color: parent.color
            x: control.stacked ? 0 : (control.first !== Theme.rightToLeft ? parent.width / 2 : 0)
            y: !control.stacked ? 0 : (control.first ? parent.height / 2 : 0)
            width: control.stacked ? parent.width : parent.width / 2
            height: control.stacked ? parent.height / 2 : parent.height
        }
        FocusRing { control: control; shown: control.visualFocus; anchors.margins: 2; radius: Theme.cornerControl - 3 }
    }
}

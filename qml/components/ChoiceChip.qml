// A pill that is on or off.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.AbstractButton {
    id: control

    property int tone: Tag.Ours
    property string iconName

    rightPadding: LayoutMirroring.enabled ? 0 : Theme.spaceS
    leftPadding: LayoutMirroring.enabled ? Theme.spaceS : 0
    implicitWidth: Math.max(implicitContentWidth, Theme.touch - Theme.spaceS) + Theme.spaceS
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.spaceM)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: Item { // qmllint disable deferred-property-id
        implicitWidth: tag.implicitWidth
        implicitHeight: tag.implicitHeight
        Tag {
            id: tag
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width)
            least: 36
            padding: Theme.spaceM
            text: control.text
            iconName: control.checked && control.iconName === "" ? "check" : control.iconName
            tone: control.checked ? control.tone : Tag.Neutral
            Accessible.ignored: true
            FocusRing { control: control; shown: control.visualFocus; radius: parent.radius + 3 }
        }
    }
}

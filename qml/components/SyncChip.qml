// Where the work of this device stands: in step, on its way, or waiting; opens the reason.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.AbstractButton {
    id: control

    enum State { InStep, Working, Offline, Stopped }
    property int standing: SyncChip.InStep
    // Only the sign, where there is no room for words.
    property bool compact: false

    implicitWidth: tag.implicitWidth
    implicitHeight: Math.max(Theme.touch, tag.implicitHeight)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    ToolTip { shown: control.compact && (control.hovered || control.visualFocus); text: control.text }
    contentItem: Item { // qmllint disable deferred-property-id
        Tag {
            id: tag
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: control.compact ? undefined : parent.left
            anchors.horizontalCenter: control.compact ? parent.horizontalCenter : undefined
            width: Math.min(implicitWidth, parent.width)
            text: control.compact ? "" : control.text
            tone: [Tag.Good, Tag.Neutral, Tag.Neutral, Tag.Alarm][control.standing]
            iconName: ["check", "refresh-cw", "cloud-off", "triangle-alert"][control.standing]
            Accessible.ignored: true
            FocusRing { control: control; shown: control.visualFocus; radius: parent.radius + 3 }
        }
    }
}

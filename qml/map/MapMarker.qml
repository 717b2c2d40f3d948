// A town on the map, or several that lie too near each other to be told apart: then their number.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components

T.AbstractButton {
    id: control

    required property int count
    property int side: Avatar.Neutral
    property bool named: true
    readonly property color tone: [Theme.ours, Theme.partner, Theme.mutual, Theme.inkSoft][side]

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: control.count > 1 ? 28 : 18
            height: width
            radius: width / 2
            color: control.tone
            border.width: 2
            border.color: Theme.surface
            AppText {
                anchors.centerIn: parent
                visible: control.count > 1
                text: control.count.toLocaleString(Qt.locale(), "f", 0)
                font.pixelSize: 13
                strong: true
                color: Theme.wordsOnOurs
                Accessible.ignored: true
            }
        }
        Rectangle {
            anchors { top: parent.verticalCenter; topMargin: 16; horizontalCenter: parent.horizontalCenter }
            visible: control.named && control.count === 1
            width: label.implicitWidth + Theme.spaceS
            height: label.implicitHeight + 2
            radius: 6
            color: Theme.surface
            opacity: 0.9
            AppText { id: label; anchors.centerIn: parent; text: control.text; kind: AppText.Small; wrapMode: Text.NoWrap; Accessible.ignored: true }
        }
    }
    background: Item {
        FocusRing { control: control; shown: control.visualFocus; radius: control.width / 2; anchors.margins: 4 }
    }
}

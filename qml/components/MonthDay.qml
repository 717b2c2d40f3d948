// One day of a month: its number, and what marks it. A bar is a visit, a dot a follow-up.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.AbstractButton {
    id: control

    required property string words
    property int visits: 0
    property int followUps: 0
    property bool isToday: false
    // Of another month, shown to fill the week.
    property bool faint: false

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    Accessible.role: Accessible.Button
    Accessible.name: isToday ? qsTr("%1, today").arg(words) : words
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        AppText {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: 8 }
            text: control.text
            font.pixelSize: Math.round(15 * Math.min(Theme.textScale, 1.4))
            strong: control.isToday || control.checked
            color: control.checked ? Theme.wordsOnOurs : control.isToday ? Theme.ours : control.faint ? Theme.inkSoft : Theme.ink
            Accessible.ignored: true
        }
        // Most days have none.
        Loader {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 7 }
            active: control.visits > 0 || control.followUps > 0
            sourceComponent: Row {
                spacing: 3
                Rectangle { visible: control.visits > 0; anchors.verticalCenter: parent.verticalCenter; width: 14; height: 4; radius: 2; color: control.checked ? Theme.wordsOnOurs : Theme.ours }
                Rectangle { visible: control.followUps > 0; width: 6; height: 6; radius: 3; color: control.checked ? Theme.wordsOnOurs : Theme.attention }
            }
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: control.checked ? Theme.ours : control.hovered ? Theme.sunken : "transparent"
        border.width: control.isToday && !control.checked ? 1 : 0
        border.color: Theme.ours
        FocusRing { control: control; shown: control.visualFocus; anchors.margins: 1; radius: Theme.cornerControl }
    }
}

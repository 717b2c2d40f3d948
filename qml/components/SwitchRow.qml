// Something that is on or off from the moment it is touched.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme

T.Switch {
    id: control

    property string note

    implicitWidth: 280
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.spaceM)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: note
    Accessible.onToggleAction: { toggle(); toggled() }
    Keys.onReturnPressed: { toggle(); toggled() }

    indicator: null
    contentItem: RowLayout {
        spacing: Theme.spaceM
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: control.text; Accessible.ignored: true }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: control.note; kind: AppText.Note; soft: true; Accessible.ignored: true }
        }
        Rectangle {
            id: track
            implicitWidth: 48
            implicitHeight: 28
            radius: height / 2
            color: control.checked ? Theme.ours : Theme.sunken
            border.width: control.checked ? 0 : 2
            border.color: Theme.inkSoft
            Rectangle {
                // Off where reading begins, on where it goes.
                readonly property bool atRight: control.checked !== Theme.rightToLeft
                anchors.verticalCenter: parent.verticalCenter
                x: atRight ? track.width - width - 5 : 5
                width: 18
                height: 18
                radius: 9
                color: control.checked ? Theme.wordsOnOurs : Theme.inkSoft
                Behavior on x { NumberAnimation { duration: Theme.moment } }
            }
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: control.hovered ? Theme.sunken : "transparent"
        FocusRing { control: control; shown: control.visualFocus; anchors.margins: 0 }
    }
}

// Something that is done or not, or wanted or not.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme

T.CheckBox {
    id: control

    property string note
    property bool strikes: false

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
        Icon { name: control.checked ? "circle-check" : "circle"; color: control.checked ? Theme.good : Theme.inkSoft; size: 24 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText {
                Layout.fillWidth: true
                text: control.text
                soft: control.checked && control.strikes
                font.strikeout: control.checked && control.strikes
                Accessible.ignored: true
            }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: control.note; kind: AppText.Note; soft: true; Accessible.ignored: true }
        }
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: control.hovered ? Theme.sunken : "transparent"
        FocusRing { control: control; shown: control.visualFocus; anchors.margins: 0 }
    }
}

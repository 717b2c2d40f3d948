// A row of a list: something before, a title, words below it, something after. Opens what it names.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme

T.ItemDelegate {
    id: control

    property string note
    property string iconName
    property color iconColor: Theme.ink
    property Component leading
    property Component trailing
    property bool pointsOn: false
    property bool boldTitle: true
    // Large text leaves no room beside it on a narrow row.
    readonly property bool stacked: Theme.largeText && width < 300 * Theme.textScale

    implicitWidth: 280
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: stacked ? Theme.spaceM : Theme.spaceL
    rightPadding: leftPadding
    topPadding: Theme.spaceM
    bottomPadding: Theme.spaceM
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: note
    Accessible.selected: highlighted
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.spaceM
        Loader {
            Layout.alignment: Qt.AlignVCenter
            visible: control.leading !== null
            sourceComponent: control.leading
        }
        Icon {
            visible: control.iconName !== ""
            name: control.iconName
            color: control.iconColor
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText {
                Layout.fillWidth: true
                text: control.text
                strong: control.boldTitle
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: control.note
                kind: AppText.Note
                soft: true
                Accessible.ignored: true
            }
            Loader {
                Layout.topMargin: Theme.spaceXs
                active: control.stacked
                visible: item !== null && item.implicitWidth > 0
                sourceComponent: control.trailing
            }
        }
        Loader {
            Layout.alignment: Qt.AlignVCenter
            active: !control.stacked
            visible: item !== null && item.implicitWidth > 0
            sourceComponent: control.trailing
        }
        Icon {
            visible: control.pointsOn && !control.stacked
            name: "chevron-right"
            color: Theme.inkSoft
        }
    }
    background: Rectangle {
        color: control.down ? Theme.oursTint : control.highlighted ? Theme.oursTint : control.hovered ? Theme.sunken : "transparent"
        radius: Theme.cornerControl
        FocusRing { control: control; shown: control.visualFocus; anchors.margins: 1; radius: Theme.cornerControl }
    }
}

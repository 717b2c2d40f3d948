// The head of a page that was opened from another: the way back, what it is, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    required property string title
    property string note
    property bool closes: false
    property bool canGoBack: true
    // Shown before the title, such as who it is about.
    property Component lead
    default property alias actions: actionRow.data
    signal back()

    // Large text leaves no room beside the title: then the actions stand below it.
    readonly property bool stacked: Theme.largeText && width < 420 * Theme.textScale && actionRow.wanted > 3 * Theme.touch

    implicitHeight: Math.max(Theme.touch + Theme.spaceL, row.implicitHeight + Theme.spaceM)
    color: Theme.background

    GridLayout {
        id: row
        columns: root.stacked ? 2 : 4
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: root.canGoBack ? Theme.spaceXs : Theme.spaceL; rightMargin: Theme.spaceM }
        columnSpacing: Theme.spaceXs
        rowSpacing: 0
        IconButton {
            visible: root.canGoBack
            iconName: root.closes ? "x" : "arrow-left"
            text: root.closes ? qsTr("Close") : qsTr("Back")
            onClicked: root.back()
        }
        Loader {
            Layout.rightMargin: Theme.spaceS
            visible: active
            active: root.lead !== null
            sourceComponent: root.lead
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText {
                Layout.fillWidth: true
                text: root.title
                kind: root.lead === null ? AppText.Heading : AppText.Hero
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.note
                kind: AppText.Note
                soft: true
            }
        }
        Actions {
            id: actionRow
            Layout.fillWidth: root.stacked
            Layout.preferredWidth: wanted
            Layout.alignment: Qt.AlignVCenter
            Layout.column: root.stacked ? 1 : 3
            Layout.row: root.stacked ? 1 : 0
            spacing: Theme.spaceS
        }
    }
}

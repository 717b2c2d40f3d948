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

    // Where the actions leave too little room for the title, they stand below it.
    readonly property real titleRoom: width - actionRow.wanted - (canGoBack ? Theme.touch : 0) - Theme.spaceXl
    readonly property bool stacked: actionRow.wanted > 2.5 * Theme.touch && titleRoom < Math.min(150 * Theme.textScale, Math.max(measure.advanceWidth, noteMeasure.advanceWidth))

    implicitHeight: Math.max(Theme.touch + Theme.spaceL, row.implicitHeight + Theme.spaceM)
    color: Theme.background

    TextMetrics { id: measure; font.pixelSize: Theme.sizeHeading; font.weight: Font.DemiBold; text: root.title }
    TextMetrics { id: noteMeasure; font.pixelSize: Theme.sizeNote; text: root.note }
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

// A partnership as a row of the table: how it stands, who learns, and what can be done.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components

T.AbstractButton {
    id: control

    required property string recordId
    required property string name
    required property string ours
    required property string theirs
    required property string standing
    required property string rhythm
    required property string broker
    required property string ringer
    required property string practice
    required property var signs
    required property int tone
    required property int oursLearned
    required property int theirsLearned
    required property bool quiet
    required property bool rung
    signal rang()

    text: name
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceM
    implicitHeight: Math.max(Theme.touch + Theme.spaceL, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: [standing, rhythm].concat(signs).join(". ")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    onClicked: Navigator.open("partnership", recordId)

    background: Rectangle {
        color: control.down ? Theme.oursTint : control.hovered ? Theme.sunken : "transparent"
        radius: Theme.cornerControl
        Rectangle { anchors { left: parent.left; right: parent.right; top: parent.top } height: 1; color: Theme.line }
        FocusRing { control: control; shown: control.visualFocus; anchors.margins: 1; radius: Theme.cornerControl }
    }
    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.spaceXs
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM
            RowLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 240
                spacing: Theme.spaceM
                PairArch { Layout.preferredWidth: 48; faded: control.quiet }
                AppText { Layout.fillWidth: true; text: control.name; strong: true }
            }
            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 104
                implicitHeight: standing.implicitHeight
                Tag { id: standing; width: Math.min(implicitWidth, parent.width); anchors.left: parent.left; text: control.standing; tone: control.tone }
            }
            AppText { Layout.fillWidth: true; Layout.preferredWidth: 180; text: control.rhythm; kind: AppText.Note; soft: true }
            TwoSidedBar {
                Layout.fillWidth: true
                Layout.preferredWidth: 156
                label: ""
                ours: control.oursLearned
                theirs: control.theirsLearned
                Accessible.name: qsTr("Lessons learned: %1 %2, %3 %4").arg(control.ours).arg(control.oursLearned).arg(control.theirs).arg(control.theirsLearned)
            }
            AppText { Layout.fillWidth: true; Layout.preferredWidth: 76; text: control.practice === "" ? "–" : control.practice }
            AppText { Layout.fillWidth: true; Layout.preferredWidth: 132; text: control.broker === "" ? "–" : control.broker; kind: AppText.Note }
            RowLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 148
                spacing: 2
                Item { Layout.fillWidth: true }
                IconButton { visible: control.quiet && !control.rung; iconName: "bell-ring"; text: qsTr("Ring the bell"); color: Theme.ours; onClicked: control.rang() }
                IconButton { iconName: "users"; text: qsTr("Exchange round"); color: Theme.ours; onClicked: Navigator.open("round", control.recordId) }
                IconButton { iconName: "file-text"; text: qsTr("Report"); color: Theme.ours; onClicked: Navigator.open("report", control.recordId) }
            }
        }
        Repeater {
            model: control.signs
            AppText { required property string modelData; Layout.fillWidth: true; text: modelData; kind: AppText.Small; color: Theme.attention; Accessible.ignored: true }
        }
    }
}

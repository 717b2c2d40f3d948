// A partnership on the board: how it stands, who learns, what is one-sided, and whoever should ring.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

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

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        PairArch { faded: root.quiet }
        AppText { Layout.fillWidth: true; text: root.name; strong: true; Accessible.role: Accessible.Heading }
        Tag { visible: !Theme.largeText; text: root.standing; tone: root.tone }
    }
    Tag { visible: Theme.largeText; Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: root.standing; tone: root.tone }
    AppText { Layout.fillWidth: true; text: root.rhythm; kind: AppText.Note; soft: true }
    TwoSidedBar { Layout.fillWidth: true; label: qsTr("Lessons learned"); ours: root.oursLearned; theirs: root.theirsLearned; ourName: root.ours; theirName: root.theirs }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        Tag { visible: root.practice !== ""; text: qsTr("%1 put into practice").arg(root.practice); tone: Tag.Mutual }
        Tag { visible: root.broker !== ""; text: qsTr("Broker: %1").arg(root.broker) }
        Tag { visible: root.quiet && root.ringer !== ""; text: qsTr("%1 should ring").arg(root.ringer); iconName: "bell" }
    }
    Repeater {
        model: root.signs
        AppText { required property string modelData; Layout.fillWidth: true; text: modelData; kind: AppText.Note; color: Theme.attention }
    }
    Actions {
        Layout.fillWidth: true
        AppButton { text: qsTr("Open"); kind: AppButton.Outlined; Accessible.name: qsTr("Open %1").arg(root.name); onClicked: Navigator.open("partnership", root.recordId) }
        AppButton { text: qsTr("Exchange round"); kind: AppButton.Quiet; iconName: "users"; onClicked: Navigator.open("round", root.recordId) }
        AppButton { text: qsTr("Report"); kind: AppButton.Quiet; iconName: "file-text"; onClicked: Navigator.open("report", root.recordId) }
        AppButton { visible: root.quiet && !root.rung; text: qsTr("Ring the bell"); iconName: "bell-ring"; onClicked: root.rang() }
    }
}

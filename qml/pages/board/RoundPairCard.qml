// Two who would be paired, why, and what can be changed about it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string one
    required property string other
    required property string oneId
    required property string otherId
    required property string fit
    required property var reasons
    required property bool pinned
    signal pinning(bool pinned)
    signal apart()
    signal leftOut(string person)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        Avatar { name: root.one; side: Avatar.Ours }
        PairArch {}
        Avatar { name: root.other; side: Avatar.Partner }
        Item { Layout.fillWidth: true }
        Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: root.pinned ? qsTr("Kept together") : root.fit; tone: root.pinned ? Tag.Ours : Tag.Mutual }
    }
    AppText { Layout.fillWidth: true; text: root.one; strong: true }
    AppText { Layout.fillWidth: true; text: root.other; strong: true }
    Repeater {
        model: root.reasons
        AppText { required property string modelData; Layout.fillWidth: true; text: modelData; kind: AppText.Note; soft: true }
    }
    Actions {
        Layout.fillWidth: true
        AppButton { text: root.pinned ? qsTr("Let go") : qsTr("Keep together"); kind: AppButton.Outlined; onClicked: root.pinning(!root.pinned) }
        AppButton { text: qsTr("Not these two"); kind: AppButton.Quiet; onClicked: root.apart() }
        AppButton { text: qsTr("Leave out %1").arg(root.one); kind: AppButton.Quiet; onClicked: root.leftOut(root.oneId) }
        AppButton { text: qsTr("Leave out %1").arg(root.other); kind: AppButton.Quiet; onClicked: root.leftOut(root.otherId) }
    }
}

// Two who would be paired, why, and what can be changed about it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string one
    required property string other
    required property string oneNote
    required property string otherNote
    required property string oneId
    required property string otherId
    required property string fit
    required property var reasons
    required property int oneSide
    required property int otherSide
    required property bool pinned
    signal pinning(bool pinned)
    signal apart()
    signal leftOut(string person)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        Avatar { name: root.one; side: root.oneSide }
        PairArch {}
        Avatar { name: root.other; side: root.otherSide }
        Item { Layout.fillWidth: true }
        Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: root.pinned ? qsTr("Kept together") : root.fit; tone: root.pinned ? Tag.Ours : Tag.Mutual; iconName: root.pinned ? "lock" : "" }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width > 460 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceS
        Repeater {
            model: [{ name: root.one, note: root.oneNote }, { name: root.other, note: root.otherNote }]
            ColumnLayout {
                id: person
                required property var modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: 0
                AppText { Layout.fillWidth: true; text: person.modelData.name; strong: true }
                AppText { Layout.fillWidth: true; text: person.modelData.note; kind: AppText.Note; soft: true }
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        Repeater {
            model: root.reasons
            RowLayout {
                id: reason
                required property string modelData
                Layout.fillWidth: true
                spacing: Theme.spaceS
                Icon { Layout.alignment: Qt.AlignTop; name: "sparkles"; color: Theme.mutual; size: 16 }
                AppText { Layout.fillWidth: true; text: reason.modelData; kind: AppText.Note }
            }
        }
    }
    Actions {
        Layout.fillWidth: true
        AppButton { text: root.pinned ? qsTr("Let go") : qsTr("Keep together"); kind: AppButton.Outlined; onClicked: root.pinning(!root.pinned) }
        AppButton { text: qsTr("Not these two"); kind: AppButton.Quiet; onClicked: root.apart() }
        AppButton { text: qsTr("Leave out %1").arg(root.one); kind: AppButton.Quiet; onClicked: root.leftOut(root.oneId) }
        AppButton { text: qsTr("Leave out %1").arg(root.other); kind: AppButton.Quiet; onClicked: root.leftOut(root.otherId) }
    }
}

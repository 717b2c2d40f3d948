// What would be here, and the first step towards it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

ColumnLayout {
    id: root

    required property string title
    property string words
    property string iconName
    property string action
    signal acted()

    spacing: Theme.spaceM
    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.spaceXl
        implicitWidth: 72
        implicitHeight: 72
        radius: 36
        color: Theme.oursTint
        Icon { visible: root.iconName !== ""; anchors.centerIn: parent; name: root.iconName; color: Theme.ours; size: 32 }
        PairArch { visible: root.iconName === ""; anchors.centerIn: parent; width: 44 }
    }
    AppText {
        Layout.fillWidth: true
        text: root.title
        kind: AppText.Heading
        horizontalAlignment: Text.AlignHCenter
    }
    AppText {
        Layout.fillWidth: true
        Layout.maximumWidth: 420
        Layout.alignment: Qt.AlignHCenter
        visible: text !== ""
        text: root.words
        soft: true
        horizontalAlignment: Text.AlignHCenter
    }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.spaceS
        visible: root.action !== ""
        text: root.action
        onClicked: root.acted()
    }
}

// Says something that matters now, with what to do about it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    required property string text
    property int tone: Tag.Attention
    property string iconName: tone === Tag.Good ? "check" : tone === Tag.Attention || tone === Tag.Alarm ? "triangle-alert" : "info"
    property string action
    signal acted()
    readonly property color words: [Theme.ink, Theme.good, Theme.attention, Theme.alarm, Theme.mutual, Theme.ours, Theme.partner][tone]
    readonly property color tint: [Theme.sunken, Theme.goodTint, Theme.attentionTint, Theme.alarmTint, Theme.mutualTint, Theme.oursTint, Theme.partnerTint][tone]

    implicitHeight: row.implicitHeight + 2 * Theme.spaceM - 4
    implicitWidth: 280
    radius: Theme.cornerControl
    color: tint
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.spaceM }
        spacing: Theme.spaceM - 2
        Icon { name: root.iconName; color: root.words; size: Math.round(18 * Math.min(Theme.textScale, 1.5)) }
        AppText {
            Layout.fillWidth: true
            text: root.text
            kind: AppText.Note
            color: root.words
            Accessible.ignored: true
        }
        AppButton {
            visible: root.action !== ""
            text: root.action
            kind: AppButton.Quiet
            onClicked: root.acted()
        }
    }
}

// A pill that says how something stands, in a word as well as in a colour.
import QtQuick
import Collega.Theme

Rectangle {
    id: root

    enum Tone { Neutral, Good, Attention, Alarm, Mutual, Ours, Partner }
    required property string text
    property int tone: Tag.Neutral
    property string iconName
    property int least: 24
    property int padding: 6
    readonly property color words: tone === Tag.Neutral ? Theme.inkSoft : tone === Tag.Good ? Theme.good
        : tone === Tag.Attention ? Theme.attention : tone === Tag.Alarm ? Theme.alarm : tone === Tag.Mutual ? Theme.mutual
        : tone === Tag.Ours ? Theme.ours : Theme.partner
    readonly property color tint: tone === Tag.Neutral ? Theme.sunken : tone === Tag.Good ? Theme.goodTint
        : tone === Tag.Attention ? Theme.attentionTint : tone === Tag.Alarm ? Theme.alarmTint : tone === Tag.Mutual ? Theme.mutualTint
        : tone === Tag.Ours ? Theme.oursTint : Theme.partnerTint
    readonly property real natural: Math.ceil(measure.implicitWidth) + 1
    readonly property int room: Theme.spaceM - 2 + (glyph.visible ? glyph.width + (text === "" ? 0 : 6) : 0)

    implicitWidth: text === "" && iconName === "" ? 0 : natural + room + Theme.spaceM - 2
    implicitHeight: Math.max(least, label.height + padding)
    // In a flow nothing else holds it within the width there is.
    width: parent instanceof Flow && parent.width > 0 ? Math.min(implicitWidth, parent.width) : implicitWidth
    radius: Math.min(height / 2, 18)
    color: tint
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    AppText { id: measure; visible: false; Accessible.ignored: true; wrapMode: Text.NoWrap; font: label.font; text: root.text }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.spaceM - 2
        spacing: 6
        Icon {
            id: glyph
            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: root.words
            size: Math.round(16 * Math.min(Theme.textScale, 1.5))
        }
        AppText {
            id: label
            visible: root.text !== ""
            width: Math.min(root.natural, root.width - root.room - Theme.spaceM + 2)
            text: root.text
            kind: AppText.Small
            color: root.words
            Accessible.ignored: true
        }
    }
}

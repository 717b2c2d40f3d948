// A line of a conversation, on the side of whoever wrote it.
import QtQuick
import Collega.Theme

Item {
    id: root

    required property string words
    required property string author
    required property string when
    required property string standing
    required property bool mine
    readonly property bool atRight: mine !== Theme.rightToLeft

    implicitHeight: bubble.height + 2 + foot.implicitHeight

    Rectangle {
        id: bubble
        x: root.atRight ? root.width - width : 0
        width: said.width + Theme.spaceXl
        height: said.height + Theme.spaceL
        radius: Theme.cornerControl
        color: root.mine ? Theme.oursTint : Theme.partnerTint
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(root.author).arg(root.words)
        // Measures the words as one line, whatever the shown text wraps to.
        AppText { id: measure; visible: false; Accessible.ignored: true; wrapMode: Text.NoWrap; text: root.words }
        AppText {
            id: said
            anchors.centerIn: parent
            width: Math.min(measure.implicitWidth + 1, root.width * 0.85 - Theme.spaceXl)
            text: root.words
            Accessible.ignored: true
        }
    }
    AppText {
        id: foot
        y: bubble.height + 2
        width: root.width
        horizontalAlignment: root.mine ? Text.AlignRight : Text.AlignLeft
        text: root.standing === "" ? root.when : qsTr("%1 · %2").arg(root.when).arg(root.standing)
        kind: AppText.Small
        soft: true
    }
}

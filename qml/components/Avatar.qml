// A person or town as initials, in the colour of their side.
import QtQuick
import Collega.Theme

Rectangle {
    id: root

    enum Side { Ours, Partner, Mutual, Neutral }
    required property string name
    property int side: Avatar.Neutral
    property int size: Math.round(44 * Math.min(Theme.textScale, 1.2))
    // Shown in place of initials, for things.
    property string iconName
    readonly property color words: side === Avatar.Ours ? Theme.ours : side === Avatar.Partner ? Theme.partner
        : side === Avatar.Mutual ? Theme.mutual : Theme.inkSoft

    // The first letter of the first word and of the last, whatever their script.
    function initials(text) {
        const words = text.trim().split(/\s+/).filter(word => word !== "")
        if (words.length === 0) return ""
        const letters = words.length === 1 ? [words[0]] : [words[0], words[words.length - 1]]
        return letters.map(word => String.fromCodePoint(word.codePointAt(0)).toLocaleUpperCase()).join("")
    }

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: side === Avatar.Ours ? Theme.oursTint : side === Avatar.Partner ? Theme.partnerTint
        : side === Avatar.Mutual ? Theme.mutualTint : Theme.sunken
    Accessible.ignored: true

    AppText {
        anchors.centerIn: parent
        visible: root.iconName === ""
        text: root.initials(root.name)
        font.pixelSize: Math.round(root.size * 0.34)
        strong: true
        color: root.words
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        visible: root.iconName !== ""
        name: root.iconName
        color: root.words
        size: Math.round(root.size * 0.45)
    }
}

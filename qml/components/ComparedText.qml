// Two wordings in one text: what only the first says is struck through, what only the second says is underlined, so that
// no colour carries it alone. `pieces`: {words, mark}, mark 0: both, 1: the first, 2: the second.
import QtQuick
import Collega.Theme

AppText {
    id: root

    required property var pieces

    // People's words, never markup.
    function plain(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>")
    }
    function shownPiece(piece: var): string {
        const words = plain(piece.words)
        return piece.mark === 1 ? "<s><font color=\"" + Theme.partner + "\">" + words + "</font></s>"
            : piece.mark === 2 ? "<u><font color=\"" + Theme.ours + "\">" + words + "</font></u>" : words
    }

    textFormat: Text.StyledText
    text: pieces.map(piece => shownPiece(piece)).join("")
    Accessible.role: Accessible.StaticText
    Accessible.name: pieces.map(piece => piece.mark === 1 ? qsTr("(only before: %1)").arg(piece.words.trim())
        : piece.mark === 2 ? qsTr("(only after: %1)").arg(piece.words.trim()) : piece.words.trim()).join(" ")
}

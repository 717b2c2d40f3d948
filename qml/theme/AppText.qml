// Text in one of the five sizes. It wraps rather than being cut off, and shows people's words as they are, never as markup.
// A screen reader finds it, but where it only repeats the name of what it stands on: there it is ignored.
import QtQuick
import Collega.Theme

Text {
    enum Kind { Small, Note, Body, Heading, Hero }
    property int kind: AppText.Body
    property bool soft: false
    property bool strong: kind === AppText.Heading || kind === AppText.Hero

    color: soft ? Theme.inkSoft : Theme.ink
    // Of every text there are many: a list to choose from would be made for each, and collected later.
    font.pixelSize: kind === AppText.Body ? Theme.sizeBody : kind === AppText.Note ? Theme.sizeNote
        : kind === AppText.Small ? Theme.sizeSmall : kind === AppText.Heading ? Theme.sizeHeading : Theme.sizeHero
    font.weight: strong ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}

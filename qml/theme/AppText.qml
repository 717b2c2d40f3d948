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
    font.pixelSize: [Theme.sizeSmall, Theme.sizeNote, Theme.sizeBody, Theme.sizeHeading, Theme.sizeHero][kind]
    font.weight: strong ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}

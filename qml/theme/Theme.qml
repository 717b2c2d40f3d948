// The tokens of the design: colours of both schemes, type, space and corners. Nothing else names a colour or a size.
pragma Singleton
import QtQuick
import Collega.Theme

QtObject {
    readonly property bool dark: Appearance.dark

    readonly property color background: dark ? "#11171A" : "#F6F4EF"
    readonly property color surface: dark ? "#1A2327" : "#FFFFFF"
    readonly property color sunken: dark ? "#151C20" : "#EFECE4"
    readonly property color ink: dark ? "#E9EDEE" : "#1D2730"
    readonly property color inkSoft: dark ? "#A7B3B9" : "#55616B"
    readonly property color line: dark ? "#2B363C" : "#E3DED3"

    // Two sides face each other in the same two colours everywhere; what is mutual is plum.
    readonly property color ours: dark ? "#63C7C9" : "#0E6B72"
    readonly property color oursTint: dark ? "#17393B" : "#D8ECEC"
    readonly property color wordsOnOurs: dark ? "#11171A" : "#FFFFFF"
    readonly property color partner: dark ? "#F0A57B" : "#9A4B1F"
    readonly property color partnerTint: dark ? "#43281A" : "#F6E3D5"
    readonly property color mutual: dark ? "#BBA6E8" : "#5F4690"
    readonly property color mutualTint: dark ? "#2F2645" : "#E8E1F3"

    readonly property color good: dark ? "#7FD0A5" : "#1F6B49"
    readonly property color goodTint: dark ? "#15362A" : "#DCEFE4"
    readonly property color attention: dark ? "#F1BE62" : "#8F5500"
    readonly property color attentionTint: dark ? "#3D2E10" : "#FBEBCD"
    readonly property color alarm: dark ? "#F29A90" : "#A8322A"
    readonly property color alarmTint: dark ? "#46201C" : "#FADFDB"
    readonly property color wordsOnAlarm: dark ? "#11171A" : "#FFFFFF"
    readonly property color shade: dark ? "#99000000" : "#661D2730"

    readonly property real textScale: Appearance.textScale
    readonly property int sizeSmall: Math.round(12.5 * textScale)
    readonly property int sizeNote: Math.round(13 * textScale)
    readonly property int sizeBody: Math.round(15 * textScale)
    // What is large already grows less, so that a word still fits on its line.
    readonly property int sizeHeading: Math.round(18 * (0.2 + 0.8 * textScale))
    readonly property int sizeHero: Math.round(26 * (0.4 + 0.6 * textScale))
    // Text so large that what stands beside it on a phone has to go below it.
    readonly property bool largeText: textScale > 1.3

    readonly property int spaceXs: 4
    readonly property int spaceS: 8
    readonly property int spaceM: 12
    readonly property int spaceL: 16
    readonly property int spaceXl: 24
    readonly property int spaceXxl: 32

    readonly property int cornerCard: 14
    readonly property int cornerControl: 12

    readonly property int touch: 48
    readonly property int icon: Math.round(20 * Math.min(textScale, 1.5))

    // Narrow: one column and a bar at the bottom. Wide: a rail with words.
    readonly property int narrowBelow: 700
    readonly property int wideFrom: 1100
    // Reading and writing stay within a column of this width.
    readonly property int column: 680

    readonly property int moment: Appearance.reducedMotion ? 0 : 150
    readonly property bool rightToLeft: Application.layoutDirection === Qt.RightToLeft
}

// A button with words, and perhaps an icon before them. Its touch target is higher than what is drawn.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

T.Button {
    id: control

    enum Kind { Primary, Outlined, Quiet, Danger }
    property int kind: AppButton.Primary
    property string iconName
    readonly property bool filled: kind === AppButton.Primary || kind === AppButton.Danger
    readonly property color fill: kind === AppButton.Danger ? Theme.alarm : Theme.ours
    readonly property color words: !enabled ? Theme.inkSoft
        : kind === AppButton.Danger ? Theme.wordsOnAlarm : kind === AppButton.Primary ? Theme.wordsOnOurs : Theme.ours

    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    // In a flow nothing else holds it within the width there is.
    width: parent instanceof Flow && parent.width > 0 ? Math.min(implicitWidth, parent.width) : implicitWidth
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + 2 * Theme.spaceM)
    topInset: 3
    bottomInset: 3
    leftPadding: kind === AppButton.Quiet ? Theme.spaceS : 14
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: ButtonWords {
        text: control.text
        iconName: control.iconName
        color: control.words
    }
    background: Rectangle {
        radius: Theme.cornerControl
        color: !control.filled ? (control.kind === AppButton.Outlined ? Theme.surface : "transparent")
            : control.enabled ? control.fill : Theme.sunken
        border.width: control.kind === AppButton.Outlined ? 1 : 0
        border.color: Theme.line
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: control.filled ? Theme.wordsOnOurs : Theme.ours
            opacity: control.down ? 0.16 : control.hovered ? 0.08 : 0
        }
        FocusRing { control: control; shown: control.visualFocus }
    }
}

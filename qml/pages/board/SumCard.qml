// One number that matters, and what it counts.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string number
    required property string label
    property color tone: Theme.ink

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: number + " " + label
    AppText { Layout.fillWidth: true; text: root.number; kind: AppText.Hero; color: root.tone; Accessible.ignored: true }
    AppText { Layout.fillWidth: true; text: root.label; kind: AppText.Note; soft: true; Accessible.ignored: true }
}

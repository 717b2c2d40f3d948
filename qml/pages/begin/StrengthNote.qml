// An honest word on how well a passphrase holds.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property string passphrase
    // What whoever guesses tries first, such as the name.
    property var known: []
    readonly property color tone: [Theme.alarm, Theme.attention, Theme.good][judged.strength]

    visible: passphrase !== ""
    spacing: Theme.spaceXs

    PassphraseStrength { id: judged; passphrase: root.passphrase; known: root.known }
    ProgressBar { Layout.fillWidth: true; label: said.text; value: (judged.strength + 1) / 3; fill: root.tone }
    AppText {
        id: said
        Layout.fillWidth: true
        kind: AppText.Note
        color: root.tone
        text: [qsTr("A computer guesses this quickly. Four words that do not belong together are better."),
            qsTr("This holds against somebody who finds your phone, not against a determined attacker."),
            qsTr("This holds.")][judged.strength]
    }
}

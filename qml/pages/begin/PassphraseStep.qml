// The passphrase, with an honest word on how well it holds.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property OnboardingModel model
    readonly property int strength: model.strength(first.text)
    signal done(string passphrase)
    signal back()

    spacing: Theme.spaceM
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("It opens Collega on this device. Nobody can reset it for you; the recovery code, which comes next, can.") }
    TextFieldBox { id: first; Layout.fillWidth: true; label: qsTr("Passphrase"); echoMode: TextInput.Password }
    ProgressBar {
        Layout.fillWidth: true
        visible: first.text !== ""
        label: strengthWords.text
        value: (root.strength + 1) / 3
        fill: [Theme.alarm, Theme.attention, Theme.good][root.strength]
    }
    AppText {
        id: strengthWords
        Layout.fillWidth: true
        visible: first.text !== ""
        kind: AppText.Note
        color: [Theme.alarm, Theme.attention, Theme.good][root.strength]
        text: [qsTr("A computer guesses this quickly. Four words that do not belong together are better."),
            qsTr("This holds against somebody who finds your phone, not against a determined attacker."),
            qsTr("This holds.")][root.strength]
    }
    TextFieldBox {
        id: again
        Layout.fillWidth: true
        label: qsTr("Once more")
        echoMode: TextInput.Password
        problem: text !== "" && text !== first.text ? qsTr("The two are not the same.") : ""
    }
    RowLayout {
        Layout.fillWidth: true
        AppButton { text: qsTr("Back"); kind: AppButton.Quiet; onClicked: root.back() }
        AppButton {
            Layout.fillWidth: true
            text: root.model.working ? qsTr("Making your keys…") : qsTr("Next")
            enabled: !root.model.working && first.text.length >= 8 && first.text === again.text
            onClicked: root.done(first.text)
        }
    }
}

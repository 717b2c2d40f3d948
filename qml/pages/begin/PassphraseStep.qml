// The passphrase, with an honest word on how well it holds.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    required property string words
    required property string action
    required property var known
    property bool working: false
    signal done(string passphrase)
    signal back()

    function begin() { first.field.forceActiveFocus() }
    function forget() { first.text = ""; again.text = "" }

    spacing: Theme.spaceM
    AppText { Layout.fillWidth: true; soft: true; text: root.words }
    TextFieldBox { id: first; Layout.fillWidth: true; label: qsTr("Passphrase"); echoMode: TextInput.Password; inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; onAccepted: again.field.forceActiveFocus() }
    StrengthNote { Layout.fillWidth: true; passphrase: first.text; known: root.known }
    TextFieldBox {
        id: again
        Layout.fillWidth: true
        label: qsTr("Once more")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        problem: text !== "" && text !== first.text ? qsTr("The two are not the same.") : ""
        onAccepted: if (foot.ready) root.done(first.text)
    }
    StepFoot { id: foot; Layout.fillWidth: true; action: root.action; ready: !root.working && first.text.length >= 8 && first.text === again.text; onBack: root.back(); onDone: root.done(first.text) }
}

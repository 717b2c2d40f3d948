// The passphrase, with an honest word on how well it holds.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property OnboardingModel model
    required property var known
    signal done(string passphrase)
    signal back()

    function begin() { first.field.forceActiveFocus() }

    spacing: Theme.spaceM
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("It opens Collega on this device. Nobody can reset it for you; the recovery code, which comes next, can.") }
    TextFieldBox { id: first; Layout.fillWidth: true; label: qsTr("Passphrase"); echoMode: TextInput.Password; inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; onAccepted: again.field.forceActiveFocus() }
    StrengthNote { Layout.fillWidth: true; passphrase: first.text; known: root.known }
    TextFieldBox {
        id: again
        Layout.fillWidth: true
        label: qsTr("Once more")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        problem: text !== "" && text !== first.text ? qsTr("The two are not the same.") : ""
        onAccepted: if (next.enabled) next.clicked()
    }
    RowLayout {
        Layout.fillWidth: true
        AppButton { text: qsTr("Back"); kind: AppButton.Quiet; onClicked: root.back() }
        AppButton {
            id: next
            Layout.fillWidth: true
            text: root.model.working ? qsTr("Making your keys…") : qsTr("Next")
            enabled: !root.model.working && first.text.length >= 8 && first.text === again.text
            onClicked: root.done(first.text)
        }
    }
}

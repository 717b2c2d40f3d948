// Changes the passphrase.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels
import Collega.Pages.Begin

Card {
    id: root

    required property MeModel model

    Connections {
        target: root.model
        function onPassphraseChanged() {
            before.text = ""
            after.text = ""
            Navigator.tell(qsTr("The passphrase is changed."), null)
        }
    }
    AppText { Layout.fillWidth: true; text: qsTr("Passphrase"); strong: true; Accessible.role: Accessible.Heading }
    TextFieldBox { id: before; Layout.fillWidth: true; label: qsTr("Passphrase now"); echoMode: TextInput.Password }
    TextFieldBox { id: after; Layout.fillWidth: true; label: qsTr("New passphrase"); echoMode: TextInput.Password; help: qsTr("Four words that do not belong together are hard to guess and easy to keep.") }
    StrengthNote { Layout.fillWidth: true; passphrase: after.text; known: [root.model.facts.name, root.model.facts.town] }
    Banner { Layout.fillWidth: true; visible: root.model.problem !== ""; text: root.model.problem; tone: Tag.Alarm }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        AppButton {
            text: qsTr("Change passphrase")
            kind: AppButton.Outlined
            iconName: "key-round"
            enabled: before.text !== "" && after.text.length >= 8
            onClicked: { root.model.forgetProblem(); root.model.changePassphrase(before.text, after.text) }
        }
    }
}

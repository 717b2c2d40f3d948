// Asks for the passphrase once more, for what it alone allows.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Sheet {
    id: root

    required property string words
    required property string action
    property bool working: false
    property string problem
    signal given(string passphrase)

    function hand() {
        if (!give.enabled) return
        root.given(passphrase.text)
        passphrase.text = ""
    }

    onOpened: passphrase.field.forceActiveFocus()
    onClosed: passphrase.text = ""
    AppText { Layout.fillWidth: true; text: root.words; soft: true }
    TextFieldBox {
        id: passphrase
        Layout.fillWidth: true
        label: qsTr("Passphrase")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.hand()
    }
    Banner { Layout.fillWidth: true; visible: text !== ""; text: root.problem; tone: Tag.Alarm }
    AppButton { id: give; Layout.fillWidth: true; text: root.action; enabled: !root.working && passphrase.text !== ""; onClicked: root.hand() }
}

// A device asks: is its number the same? Then the passphrase lets it in.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property LinkHostModel model
    readonly property bool working: model.stage === LinkHostModel.Approving

    function approve() {
        if (!letIn.enabled) return
        model.approve(passphrase.text)
        passphrase.text = ""
    }

    onVisibleChanged: if (visible) passphrase.field.forceActiveFocus()
    AppText { Layout.fillWidth: true; text: qsTr("“%1” asks to become a device of yours").arg(root.model.name); strong: true; Accessible.role: Accessible.Heading }
    AppText { Layout.fillWidth: true; text: qsTr("Compare: it must show this number."); soft: true }
    AppText { Layout.alignment: Qt.AlignHCenter; Layout.margins: Theme.spaceS; text: root.model.number; kind: AppText.Hero; font.letterSpacing: 2; Accessible.name: root.model.number.split("").join(" ") }
    TextFieldBox {
        id: passphrase
        Layout.fillWidth: true
        enabled: !root.working
        label: qsTr("Passphrase")
        help: qsTr("The one of this device")
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onAccepted: root.approve()
    }
    Actions {
        Layout.fillWidth: true
        Layout.maximumWidth: wanted
        Layout.alignment: Qt.AlignRight
        AppButton { text: qsTr("Another number"); kind: AppButton.Outlined; enabled: !root.working; onClicked: root.model.close() }
        AppButton { id: letIn; text: root.working ? qsTr("Letting in…") : qsTr("The same: let it in"); enabled: !root.working && passphrase.text !== ""; onClicked: root.approve() }
    }
}

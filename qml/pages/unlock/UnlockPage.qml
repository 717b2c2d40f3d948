// Asks for the passphrase.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property Profile profile

    function unlock() {
        profile.unlock(passphrase.text)
        passphrase.text = ""
    }

    title: qsTr("Unlock")
    Component.onCompleted: passphrase.forceActiveFocus()

    ScrollPage {
        anchors.fill: parent
        columnWidth: 400
        Item { Layout.preferredHeight: Math.max(Theme.spaceXl, page.height * 0.16) }
        ArchMark { Layout.alignment: Qt.AlignHCenter; size: 84 }
        AppText { Layout.fillWidth: true; text: "Collega"; kind: AppText.Hero; horizontalAlignment: Text.AlignHCenter }
        AppText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.spaceL
            text: qsTr("What colleagues in two towns learn from each other")
            soft: true
            horizontalAlignment: Text.AlignHCenter
        }
        TextFieldBox {
            id: passphrase
            Layout.fillWidth: true
            label: qsTr("Passphrase")
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            enabled: page.profile.standing !== Profile.Opening
            onAccepted: page.unlock()
        }
        AppButton {
            Layout.fillWidth: true
            text: page.profile.standing === Profile.Opening ? qsTr("Opening…") : qsTr("Unlock")
            enabled: page.profile.standing !== Profile.Opening && passphrase.text !== ""
            onClicked: page.unlock()
        }
        AppButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("I forgot my passphrase")
            kind: AppButton.Quiet
            enabled: page.profile.standing !== Profile.Opening
            objectName: "opens-forgotten"
            onClicked: forgotten.open()
        }
        Banner { Layout.fillWidth: true; visible: page.profile.problem !== ""; text: page.profile.problem; tone: Tag.Alarm }
    }
    ConfirmSheet {
        id: forgotten
        title: qsTr("Come back with the recovery code?")
        words: qsTr("Nobody can open what is here without the passphrase. With the recovery code you begin anew on this device, and what had been sent comes back.")
        points: [qsTr("What had not been sent yet stays behind."), qsTr("Nothing is deleted: what is here is set aside, for if the passphrase comes back to you.")]
        action: qsTr("Begin anew")
        kind: AppButton.Primary
        onConfirmed: page.profile.setAside()
    }
}

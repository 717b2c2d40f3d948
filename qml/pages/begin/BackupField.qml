// A backup of a profile, and the passphrase it was made with.
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    property bool working: false
    property url file
    readonly property string name: file.toString().split("/").pop()
    signal given(url file, string passphrase)

    spacing: Theme.spaceM
    // Made when it is first needed.
    Loader {
        id: choosing
        active: false
        sourceComponent: FileDialog {
            onAccepted: root.file = selectedFile
            onVisibleChanged: if (!visible) choosing.active = false
            Component.onCompleted: open()
        }
    }
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("Everything comes back as it was, with what had not been sent yet. The passphrase is the one you had when you made the backup.") }
    AppButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: qsTr("Choose the backup"); kind: AppButton.Outlined; iconName: "file-text"; onClicked: choosing.active = true }
    AppText { Layout.fillWidth: true; visible: root.name !== ""; text: decodeURIComponent(root.name); kind: AppText.Note }
    TextFieldBox { id: passphrase; Layout.fillWidth: true; label: qsTr("Passphrase"); echoMode: TextInput.Password; inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; onAccepted: if (restore.enabled) restore.clicked() }
    AppButton {
        id: restore
        Layout.fillWidth: true
        text: root.working ? qsTr("Restoring…") : qsTr("Restore")
        enabled: !root.working && root.name !== "" && passphrase.text !== ""
        onClicked: { root.given(root.file, passphrase.text); passphrase.text = "" }
    }
}

// The recovery code: shown once, to be written down or printed, and confirmed by typing its last group.
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property OnboardingModel model
    property string savedAs

    spacing: Theme.spaceM
    Connections {
        target: root.model
        function onSheetSaved(name: string) { root.savedAs = name }
    }
    // Made when it is first needed.
    Loader {
        id: saving
        active: false
        sourceComponent: FileDialog {
            fileMode: FileDialog.SaveFile
            defaultSuffix: "pdf"
            nameFilters: ["PDF (*.pdf)"]
            onAccepted: root.model.saveSheet(selectedFile)
            onVisibleChanged: if (!visible) saving.active = false
            Component.onCompleted: open()
        }
    }
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("Write it on paper and keep it where you keep your passport. With it you come back after losing this device or the passphrase. It is shown only now.") }
    Card {
        Layout.fillWidth: true
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columns: 3
            columnSpacing: Theme.largeText ? Theme.spaceM : Theme.spaceXl
            rowSpacing: Theme.spaceM
            // Digits run from left to right in every script.
            LayoutMirroring.enabled: false
            Repeater {
                model: root.model.codeGroups
                AppText { required property string modelData; text: modelData; kind: AppText.Heading; font.letterSpacing: 1 }
            }
        }
        QrCode { Layout.alignment: Qt.AlignHCenter; size: 168; text: root.model.codeGroups.join(" "); label: qsTr("Your recovery code as a QR code") }
        AppButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; Layout.alignment: Qt.AlignHCenter; text: qsTr("Save a sheet to print"); kind: AppButton.Outlined; iconName: "file-text"; onClicked: saving.active = true }
    }
    Banner { Layout.fillWidth: true; visible: root.savedAs !== ""; tone: Tag.Attention; text: qsTr("Saved as %1. Print it, and delete the file: whoever reads it can be you.").arg(root.savedAs) }
    TextFieldBox {
        id: last
        Layout.fillWidth: true
        label: qsTr("Type the last group")
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 5
        problem: text.length === 5 && !root.model.confirms(text) ? qsTr("That is another group.") : ""
        onAccepted: if (written.enabled) written.clicked()
    }
    AppButton { id: written; Layout.fillWidth: true; text: qsTr("I have written it down"); enabled: last.text.length === 5 && root.model.confirms(last.text); onClicked: root.model.finish() }
}

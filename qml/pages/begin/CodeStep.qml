// The recovery code: shown once, and confirmed by typing its last group.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property OnboardingModel model

    spacing: Theme.spaceM
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("Write it on paper and keep it where you keep your passport. With it you come back after losing this device or the passphrase. It is shown only now.") }
    Card {
        Layout.fillWidth: true
        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columns: 3
            columnSpacing: Theme.spaceXl
            rowSpacing: Theme.spaceM
            // Digits run from left to right in every script.
            LayoutMirroring.enabled: false
            Repeater {
                model: root.model.codeGroups
                AppText { required property string modelData; text: modelData; kind: AppText.Heading; font.letterSpacing: 1 }
            }
        }
    }
    TextFieldBox {
        id: last
        Layout.fillWidth: true
        label: qsTr("Type the last group")
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 5
        problem: text.length === 5 && !root.model.confirms(text) ? qsTr("That is another group.") : ""
    }
    AppButton { Layout.fillWidth: true; text: qsTr("I have written it down"); enabled: last.text.length === 5 && root.model.confirms(last.text); onClicked: root.model.finish() }
}

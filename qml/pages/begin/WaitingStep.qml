// The other device is asked: the number to compare there, until it approves.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property LinkGuestModel model
    signal back()

    spacing: Theme.spaceM
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("Your other device now shows a number too. Is it the same? Then approve it there, with the passphrase of that device.") }
    Card {
        Layout.fillWidth: true
        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.model.number !== "" ? root.model.number : qsTr("Asking…")
            kind: AppText.Hero
            font.letterSpacing: root.model.number !== "" ? 2 : 0
            Accessible.name: root.model.number !== "" ? root.model.number.split("").join(" ") : text
        }
        AppText { Layout.fillWidth: true; horizontalAlignment: Text.AlignHCenter; text: qsTr("Waiting for your other device"); kind: AppText.Note; soft: true }
    }
    AppText { Layout.fillWidth: true; kind: AppText.Note; soft: true; text: qsTr("Then everything comes in by itself, and this page makes room for it.") }
    AppButton { text: qsTr("Back"); kind: AppButton.Quiet; onClicked: root.back() }
}

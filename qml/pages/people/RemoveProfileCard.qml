// Whoever erased themselves can take the profile from this device too.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property Profile profile

    AppText { Layout.fillWidth: true; text: qsTr("Everything about you is erased, and that has been sent."); strong: true }
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("What is left is the profile on this device.") }
    Banner { Layout.fillWidth: true; visible: text !== ""; text: root.profile.problem; tone: Tag.Alarm }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Remove the profile from this device")
        kind: AppButton.Danger
        iconName: "trash-2"
        onClicked: asking.open()
    }
    ConfirmSheet {
        id: asking
        title: qsTr("Remove the profile?")
        words: qsTr("Everything that Collega keeps on this device goes, and cannot be brought back from here.")
        action: qsTr("Remove")
        onConfirmed: root.profile.removeHere()
    }
}

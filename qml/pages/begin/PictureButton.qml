// Chooses a picture of a QR code.
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Collega.Components

AppButton {
    id: root

    signal pictured(url picture)

    text: qsTr("Choose a picture")
    kind: AppButton.Outlined
    iconName: "qr-code"
    onClicked: choosing.active = true

    // Made when it is first needed.
    Loader {
        id: choosing
        active: false
        sourceComponent: FileDialog {
            nameFilters: [qsTr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"]
            onAccepted: root.pictured(selectedFile)
            onVisibleChanged: if (!visible) choosing.active = false
            Component.onCompleted: open()
        }
    }
}

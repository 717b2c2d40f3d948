// A profile made of a backup.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property OnboardingModel model
    signal back()

    spacing: Theme.spaceM
    BackupField { Layout.fillWidth: true; working: root.model.working; onGiven: (file, passphrase) => root.model.restore(file, passphrase) }
    AppButton { text: qsTr("Back"); kind: AppButton.Quiet; onClicked: root.back() }
}

// What this is, and where it keeps things.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property Profile profile

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        ArchMark { size: 40 }
        AppText { Layout.fillWidth: true; text: qsTr("Collega %1").arg(Qt.application.version); strong: true }
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Note
        soft: true
        text: qsTr("What you write is encrypted on this device. The server at %1 passes it on and cannot read it.").arg(root.profile.server)
    }
}

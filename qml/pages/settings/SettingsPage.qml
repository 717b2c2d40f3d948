// Settings: oneself, how things look, the passphrase, and what this program is.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property Profile profile
    required property Preferences preferences
    required property MeModel model

    title: qsTr("Settings")

    ScrollPage {
        anchors.fill: parent
        footRoom: page.footRoom

        PlaceHeader { Layout.fillWidth: true; title: page.title }
        Card {
            Layout.fillWidth: true
            padding: Theme.spaceXs
            spacing: 0
            ListRow {
                Layout.fillWidth: true
                text: page.profile.name
                note: qsTr("Your profile: what you do, offer and seek")
                leading: Avatar { name: page.profile.name; side: Avatar.Ours }
                pointsOn: true
                onClicked: Navigator.open("me", "")
            }
            ListRow {
                Layout.fillWidth: true
                text: qsTr("Your devices")
                note: qsTr("Link a new one, shut out a lost one")
                leading: Avatar { name: ""; iconName: "monitor-smartphone" }
                pointsOn: true
                onClicked: Navigator.open("devices", "")
            }
            ListRow {
                Layout.fillWidth: true
                text: qsTr("Sync")
                note: page.profile.sync.words
                leading: Avatar { name: ""; iconName: "refresh-cw" }
                pointsOn: true
                onClicked: Navigator.open("sync", "")
            }
        }
        AppearanceCard { Layout.fillWidth: true; preferences: page.preferences }
        NoticesCard { Layout.fillWidth: true; preferences: page.preferences }
        LockCard { Layout.fillWidth: true; preferences: page.preferences; profile: page.profile }
        PassphraseCard { Layout.fillWidth: true; model: page.model }
        KeepingCard { Layout.fillWidth: true; profile: page.profile }
        AboutCard { Layout.fillWidth: true; profile: page.profile }
    }
}

// How the sync stands, why, and what can be done.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property Profile profile
    required property SyncModel model
    readonly property syncFacts sync: profile.sync

    title: qsTr("Sync")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader { Layout.fillWidth: true; title: page.title; canGoBack: page.canGoBack; onBack: Navigator.close() }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Card {
                Layout.fillWidth: true
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceM
                    Icon {
                        name: ["check", "refresh-cw", "cloud-off", "triangle-alert"][page.sync.standing]
                        color: [Theme.good, Theme.ours, Theme.inkSoft, Theme.alarm][page.sync.standing]
                        size: 28
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2
                        AppText { Layout.fillWidth: true; text: page.sync.chip; strong: true }
                        AppText { Layout.fillWidth: true; text: page.sync.words; kind: AppText.Note; soft: true }
                    }
                }
                ProgressBar { Layout.fillWidth: true; visible: page.sync.part > 0; value: page.sync.part; label: page.sync.progress }
                AppText { Layout.fillWidth: true; visible: text !== ""; text: page.sync.progress; kind: AppText.Note; soft: true }
                Banner { Layout.fillWidth: true; visible: text !== ""; text: page.sync.reason; tone: page.sync.standing === 3 ? Tag.Alarm : Tag.Attention }
                AppText { Layout.fillWidth: true; text: qsTr("Server: %1").arg(page.profile.server); kind: AppText.Note; soft: true }
                AppButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: qsTr("Try now"); kind: AppButton.Outlined; iconName: "refresh-cw"; onClicked: page.profile.syncNow() }
            }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            Banner { Layout.fillWidth: true; visible: page.model.newer > 0; tone: Tag.Ours; iconName: "circle-arrow-up"; text: qsTr("%n thing(s) that colleagues wrote with a newer Collega need an update of this one to be shown. They are kept, and passed on as they are.", "", page.model.newer) }
            LedgerCard { Layout.fillWidth: true; visible: ledgers > 0; model: page.model }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Note
                soft: true
                text: qsTr("Everything you write is kept on this device at once, and goes to your colleagues as soon as the server is reached. Nothing is lost while you are offline.")
            }
        }
    }
}

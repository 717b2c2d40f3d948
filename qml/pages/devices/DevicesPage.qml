// One's own devices: what is known of each, linking a new one, and shutting one out.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property DevicesModel model

    title: qsTr("Your devices")

    Connections {
        target: page.model
        function onRevoked() { Navigator.tell(qsTr("Shut out. It reads nothing that is written from now on."), null) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.title
            canGoBack: page.canGoBack
            onBack: Navigator.close()
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Banner { Layout.fillWidth: true; visible: text !== ""; text: page.model.problem; tone: Tag.Alarm }
            Card {
                Layout.fillWidth: true
                padding: Theme.spaceXs
                spacing: 0
                Repeater {
                    model: page.model.devices
                    RowLayout {
                        id: row
                        required property string deviceId
                        required property string name
                        required property string note
                        required property bool self
                        required property bool revoked
                        Layout.fillWidth: true
                        Layout.leftMargin: Theme.spaceM
                        Layout.rightMargin: row.self || row.revoked ? Theme.spaceM : Theme.spaceXs
                        Layout.topMargin: Theme.spaceS
                        Layout.bottomMargin: Theme.spaceS
                        spacing: Theme.spaceM
                        Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: Theme.spaceXs; name: row.revoked ? "shield-off" : "monitor-smartphone"; color: row.revoked ? Theme.inkSoft : Theme.ours }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 2
                            AppText { Layout.fillWidth: true; text: row.name; strong: true; color: row.revoked ? Theme.inkSoft : Theme.ink }
                            AppText { Layout.fillWidth: true; text: row.note; kind: AppText.Note; soft: true }
                            Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; Layout.topMargin: Theme.spaceXs; visible: row.self; text: qsTr("This device"); tone: Tag.Ours }
                        }
                        IconButton {
                            Layout.alignment: Qt.AlignTop
                            visible: !row.self && !row.revoked
                            iconName: "shield-off"
                            text: qsTr("Shut out %1").arg(row.name)
                            color: Theme.alarm
                            objectName: "opens-revoking"
                            onClicked: revoking.ask(row.deviceId, row.name)
                        }
                    }
                }
            }
            AppButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: qsTr("Link a new device"); iconName: "plus"; onClicked: Navigator.open("link-device", "") }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Note
                soft: true
                text: qsTr("Each device has keys of its own and everything you have. A device that is lost can be shut out from any other; with the recovery code you come back when all are lost.")
            }
        }
    }
    ConfirmSheet {
        id: revoking
        property string device
        property string name
        function ask(device: string, name: string) { revoking.device = device; revoking.name = name; open() }
        title: qsTr("Shut out %1?").arg(name)
        words: qsTr("It reads and writes nothing in your name from now on. Your colleagues notice nothing but new keys.")
        points: [qsTr("What it has read already it may have kept."), qsTr("It cannot be let in again; it can be linked anew.")]
        action: qsTr("Shut out")
        onConfirmed: page.model.revoke(device)
    }
}

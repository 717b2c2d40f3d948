// How one comes in: with an invitation, which names the server; as the first of one's town; or from a backup.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property OnboardingModel model
    property int way: 0
    readonly property string server: way === 0 ? model.server : serverField.text.trim()
    signal done()
    signal back()

    spacing: Theme.spaceM
    Connections {
        target: root.model
        function onLinkRead(link: string) { invitation.show(link) }
    }
    SegmentedChoice {
        Layout.fillWidth: true
        label: qsTr("How do you come in?")
        options: [qsTr("I am invited"), qsTr("I begin"), qsTr("From a backup")]
        current: root.way
        onChosen: index => root.way = index
    }
    InvitationField {
        id: invitation
        Layout.fillWidth: true
        visible: root.way === 0
        server: root.model.server
        problem: root.model.linkProblem
        onGiven: link => root.model.takeLink(link)
        onPictured: picture => root.model.takePicture(picture)
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.way === 1
        spacing: Theme.spaceM
        AppText { Layout.fillWidth: true; soft: true; text: qsTr("You found a partnership and invite the others. Whoever keeps Collega for your town tells you the server.") }
        TextFieldBox {
            id: serverField
            Layout.fillWidth: true
            label: qsTr("Server")
            text: "https://"
            help: qsTr("Whoever runs it cannot read what you write.")
            inputMethodHints: Qt.ImhUrlCharactersOnly
            onAccepted: if (next.enabled) root.done()
        }
    }
    BackupField { Layout.fillWidth: true; visible: root.way === 2; working: root.model.working; onGiven: (file, passphrase) => root.model.restore(file, passphrase) }
    RowLayout {
        Layout.fillWidth: true
        AppButton { text: qsTr("Back"); kind: AppButton.Quiet; onClicked: root.back() }
        AppButton { id: next; Layout.fillWidth: true; visible: root.way !== 2; text: qsTr("Next"); enabled: /^https?:\/\/[^\s\/]+$/.test(root.server); onClicked: root.done() }
    }
}

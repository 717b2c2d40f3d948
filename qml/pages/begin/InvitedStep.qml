// With an invitation, which names the server.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property OnboardingModel model
    readonly property string server: model.server
    signal done()
    signal back()

    spacing: Theme.spaceM
    Connections {
        target: root.model
        function onLinkRead(link: string) { invitation.show(link) }
    }
    InvitationField {
        id: invitation
        Layout.fillWidth: true
        server: root.model.server
        problem: root.model.linkProblem
        onGiven: link => root.model.takeLink(link)
        onPictured: picture => root.model.takePicture(picture)
    }
    StepFoot { Layout.fillWidth: true; ready: root.server !== ""; onBack: root.back(); onDone: root.done() }
}

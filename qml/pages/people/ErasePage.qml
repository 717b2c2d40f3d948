// Erasing what is about a person: what goes, what stays, and the choice to do it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property ErasureModel model
    readonly property erasureFacts facts: model.facts

    title: facts.self ? qsTr("Erase everything about you") : qsTr("Erase what is about %1").arg(facts.name)

    Connections {
        target: page.model
        function onErased() {
            Navigator.tell(page.facts.self ? qsTr("Erased. It goes out with the next sync, and you leave your spaces.") : qsTr("Erased. It goes out with the next sync."), null)
            sure.checked = false
            // Of oneself there is more to do once it has been sent.
            if (!page.facts.self) Navigator.close()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader { Layout.fillWidth: true; title: page.title; canGoBack: page.canGoBack; onBack: Navigator.close() }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true

            AppText { Layout.fillWidth: true; soft: true; text: page.facts.self ? qsTr("You have the right to it. Nothing goes before you say so at the foot of this page.") : qsTr("Who asks for it has the right to it. Nothing goes before you say so at the foot of this page.") }
            Banner { Layout.fillWidth: true; visible: text !== ""; text: page.model.problem; tone: Tag.Alarm }
            Banner { Layout.fillWidth: true; visible: text !== ""; text: page.facts.obstacle }
            RemoveProfileCard { Layout.fillWidth: true; visible: page.facts.gone; profile: page.model.profile }
            LookingCard { Layout.fillWidth: true; visible: !page.model.ready || page.model.looking; model: page.model }
            PointsCard {
                Layout.fillWidth: true
                visible: page.facts.possible
                title: qsTr("What goes")
                iconName: "eraser"
                tint: Theme.alarm
                points: [
                    qsTr("The content of %n entry(s) goes, on the server, on every device and in later backups.", "", page.facts.entries),
                    page.facts.deleted > 0 ? qsTr("%n record(s) go altogether, such as the profile, pairs, and what was said in conversations.", "", page.facts.deleted) : "",
                    page.facts.self ? qsTr("You leave your spaces.") : ""
                ]
            }
            PointsCard {
                Layout.fillWidth: true
                visible: page.facts.possible
                title: qsTr("What stays")
                iconName: "shield"
                tint: Theme.good
                points: [
                    page.facts.anew > 0 ? qsTr("%n record(s) belong to the towns, such as lessons and visits. They are written anew without the name.", "", page.facts.anew) : "",
                    qsTr("What somebody copied out of Collega, and backups made before, are out of reach."),
                    page.facts.self ? qsTr("What is on this device stays until all is sent. Then this page removes it too.") : ""
                ]
            }
            Banner { Layout.fillWidth: true; visible: page.facts.elsewhere !== ""; text: qsTr("In %1 a coordinator has to do the rest.").arg(page.facts.elsewhere) }
            Card {
                Layout.fillWidth: true
                visible: page.facts.possible
                spacing: Theme.spaceXs
                SwitchRow {
                    id: andRemove
                    Layout.fillWidth: true
                    visible: page.facts.memberOf !== ""
                    text: qsTr("Also put %1 out").arg(page.facts.name)
                    note: qsTr("Of %1. Who stays a member shows their profile again.").arg(page.facts.memberOf)
                    checked: true
                }
                CheckRow { id: sure; Layout.fillWidth: true; text: qsTr("I know that this cannot be undone") }
                AppButton {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    text: page.model.working ? qsTr("Erasing…") : qsTr("Erase")
                    kind: AppButton.Danger
                    iconName: "eraser"
                    enabled: sure.checked && !page.model.working
                    onClicked: page.model.erase(andRemove.visible && andRemove.checked)
                }
            }
        }
    }
}

// Coming into a partnership: by a link, or by founding one.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property JoinModel model

    title: qsTr("Join or found a partnership")

    Connections {
        target: page.model
        function onLinkRead(words: string) { link.show(words) }
        function onAsked() {
            link.text = ""
            Navigator.tell(qsTr("Asked. The partnership appears as soon as a colleague lets you in."), null)
            Navigator.close()
        }
        function onFounded(space) { Navigator.close(); Navigator.open("partnership", space) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader { Layout.fillWidth: true; title: page.title; canGoBack: page.canGoBack; onBack: Navigator.close() }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            Card {
                Layout.fillWidth: true
                AppText { Layout.fillWidth: true; text: qsTr("With an invitation"); strong: true; Accessible.role: Accessible.Heading }
                InvitationField { id: link; Layout.fillWidth: true; onPictured: picture => page.model.takePicture(picture) }
                AppText { Layout.fillWidth: true; text: qsTr("A colleague there lets you in."); kind: AppText.Note; soft: true }
                AppButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: qsTr("Ask to join"); iconName: "log-in"; enabled: link.text.trim() !== ""; onClicked: page.model.join(link.text) }
            }
            Card {
                Layout.fillWidth: true
                visible: waiting.count > 0
                AppText { Layout.fillWidth: true; text: qsTr("Asked, and waiting"); strong: true; Accessible.role: Accessible.Heading }
                Repeater {
                    id: waiting
                    model: page.model.waiting
                    RowLayout {
                        id: one
                        required property string recordId
                        required property string asked
                        required property bool early
                        Layout.fillWidth: true
                        spacing: Theme.spaceM
                        Icon { Layout.alignment: Qt.AlignTop; name: "hourglass"; color: Theme.inkSoft }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 2
                            AppText { Layout.fillWidth: true; text: qsTr("Asked %1").arg(one.asked) }
                            AppText {
                                Layout.fillWidth: true
                                text: one.early ? qsTr("The invitation is not at the server yet. It is asked for again by itself, until the device that made it has been online.")
                                    : qsTr("A colleague there lets you in.")
                                kind: AppText.Note
                                soft: true
                            }
                        }
                        IconButton { iconName: "x"; text: qsTr("Ask no more"); color: Theme.inkSoft; onClicked: page.model.stopAsking(one.recordId) }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                AppText { Layout.fillWidth: true; text: qsTr("Found a partnership"); strong: true; Accessible.role: Accessible.Heading }
                AppText { Layout.fillWidth: true; text: qsTr("You become its coordinator and invite the others."); kind: AppText.Note; soft: true }
                TextFieldBox { id: ours; Layout.fillWidth: true; label: qsTr("Your town"); text: page.model.profile.town }
                TextFieldBox { id: theirs; Layout.fillWidth: true; label: qsTr("The partner town") }
                TextFieldBox { id: themes; Layout.fillWidth: true; label: qsTr("Themes"); help: qsTr("With commas between") }
                AppButton {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    text: qsTr("Found it")
                    kind: AppButton.Outlined
                    iconName: "plus"
                    enabled: ours.text.trim() !== "" && theirs.text.trim() !== ""
                    onClicked: page.model.found(ours.text, theirs.text, themes.text)
                }
            }
        }
    }
}

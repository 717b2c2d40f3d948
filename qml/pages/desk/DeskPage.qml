// A broker's desk: requests first, then whom to ring, and what could be done unasked.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property DeskModel model

    title: qsTr("Broker's desk")

    Connections {
        target: page.model
        function onTaken() { Navigator.tell(qsTr("You have taken it up."), null) }
        function onFinished() { Navigator.tell(qsTr("Answered. Whoever asked hears it."), null) }
        function onRung() { Navigator.tell(qsTr("The bell has rung."), null) }
    }
    ScrollPage {
        anchors.fill: parent
        footRoom: page.footRoom
        columnWidth: page.wide ? 1068 : Theme.column

        PlaceHeader {
            Layout.fillWidth: true
            title: page.title
            note: qsTr("A broker opens the door, and leaves the talking to the others.")
            LogLesson { page: page }
        }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        EmptyState {
            Layout.fillWidth: true
            visible: page.model.ready && page.model.nothing
            iconName: "heart-handshake"
            title: page.model.profile.broker ? qsTr("Your desk is empty") : qsTr("You are not a broker anywhere yet")
            words: page.model.profile.broker ? qsTr("Requests for help, silent partners, and pairs without a common language come here.")
                : qsTr("Brokers speak the languages of both sides and know both towns. A coordinator invites them as a broker.")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.spaceXl
            rowSpacing: 0
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceM
                SectionTitle { visible: requests.count > 0; text: qsTr("Asked of you") }
                Repeater {
                    id: requests
                    model: page.model.requests
                    RequestCard {
                        Layout.fillWidth: true
                        onTook: page.model.take(recordId)
                        onAnswered: words => page.model.finish(recordId, words)
                    }
                }
                SectionTitle { visible: bells.count > 0; text: qsTr("Rung for you") }
                Repeater {
                    id: bells
                    model: page.model.bells
                    RequestCard {
                        Layout.fillWidth: true
                        isBell: true
                        onAnswered: words => page.model.answerBell(recordId, words)
                    }
                }
                SectionTitle { visible: silent.count > 0; text: qsTr("Gone quiet") }
                Repeater {
                    id: silent
                    model: page.model.silent
                    QuietCard { Layout.fillWidth: true; onRang: page.model.ring(recordId) }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceM
                SectionTitle { visible: bridges.count > 0; text: qsTr("Pairs without a common language") }
                Repeater {
                    id: bridges
                    model: page.model.bridges
                    ChanceCard { Layout.fillWidth: true; iconName: "users" }
                }
                SectionTitle { visible: translations.count > 0; text: qsTr("Lessons that wait for your words") }
                Repeater {
                    id: translations
                    model: page.model.translations
                    ChanceCard { Layout.fillWidth: true }
                }
                SectionTitle { visible: voices.count > 0; text: qsTr("Your voice in the conversation") }
                Repeater {
                    id: voices
                    model: page.model.voices
                    ChanceCard { Layout.fillWidth: true; iconName: "message-circle" }
                }
            }
        }
    }
}

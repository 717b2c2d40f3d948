// What today asks for, and nothing else.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property TodayModel model

    objectName: "today"
    readonly property bool ready: model.ready
    // What there is to answer, and beside it what there is to know.
    readonly property bool beside: wide && !(model.ready && model.calm)
    title: qsTr("Today")

    Connections {
        target: page.model
        function onAccepted() { Navigator.tell(qsTr("You are a pair now. It will be on the way to your colleague."), null) }
        function onPutOff(days, way) { Navigator.tell(qsTr("Asked again in a week."), () => way.take()) }
        function onRung() { Navigator.tell(qsTr("The bell has rung."), null) }
    }
    ScrollPage {
        anchors.fill: parent
        footRoom: page.footRoom
        columnWidth: page.beside ? 1068 : Theme.column

        PlaceHeader {
            Layout.fillWidth: true
            title: page.model.greeting
            note: page.model.date
            LogLesson { page: page }
        }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        Banner { Layout.fillWidth: true; visible: text !== ""; text: page.model.asked; tone: Tag.Ours; iconName: "hourglass" }
        EmptyState {
            Layout.fillWidth: true
            visible: page.model.ready && page.model.nothing && !(page.model.alone && page.model.asked !== "")
            iconName: page.model.alone ? "handshake" : "sun"
            title: page.model.alone ? qsTr("Your first partnership") : qsTr("Nothing asks for you today")
            words: page.model.alone
                ? qsTr("Open the invitation link a colleague sent you, or found a partnership and invite them.")
                : qsTr("Follow-ups, visits and partners who went quiet appear here when their day comes.")
            action: page.model.alone ? qsTr("Join or found") : qsTr("Look who you could learn from")
            onActed: Navigator.open(page.model.alone ? "join" : "people", "")
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.beside ? 2 : 1
            columnSpacing: Theme.spaceXl
            rowSpacing: 0
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceM
                SectionTitle { visible: dueOnes.count > 0; text: qsTr("Follow up today") }
                Repeater {
                    id: dueOnes
                    model: page.model.followUps
                    FollowUpCard {
                        Layout.fillWidth: true
                        onAnswered: words => page.model.answer(recordId, words)
                        onPutOff: days => page.model.later(recordId, days)
                    }
                }
                SectionTitle { visible: requests.count + bells.count > 0; text: qsTr("Asked of you") }
                Repeater {
                    id: requests
                    model: page.model.requests
                    AskedCard { Layout.fillWidth: true }
                }
                Repeater {
                    id: bells
                    model: page.model.bells
                    AskedCard { Layout.fillWidth: true; isBell: true }
                }
                SectionTitle { visible: proposals.count > 0; text: qsTr("Wants to learn with you") }
                Repeater {
                    id: proposals
                    model: page.model.proposals
                    ProposalCard {
                        Layout.fillWidth: true
                        onAccepted: page.model.accept(recordId)
                        onDeclined: page.model.decline(recordId)
                    }
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.spaceM
                SectionTitle { visible: quietOnes.count > 0; text: qsTr("Gone quiet") }
                Repeater {
                    id: quietOnes
                    model: page.model.quiet
                    QuietCard {
                        Layout.fillWidth: true
                        onRang: page.model.ring(recordId)
                    }
                }
                SectionTitle { visible: nextVisits.count > 0; text: qsTr("Next visit") }
                Repeater {
                    id: nextVisits
                    model: page.model.visits
                    NextVisitCard { Layout.fillWidth: true }
                }
                SectionTitle { visible: news.count > 0; text: qsTr("What colleagues wrote") }
                Repeater {
                    id: news
                    model: page.model.news
                    NewsCard { Layout.fillWidth: true }
                }
            }
        }
    }
}

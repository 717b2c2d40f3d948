// All follow-ups: what asks for an answer now, of whom, what is to come, and what was answered.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property FollowUpsModel model

    title: qsTr("Follow-ups")

    Connections {
        target: page.model
        function onPutOff(days, way) {
            Navigator.tell(days === 7 ? qsTr("Asked again in a week.") : qsTr("Asked again in a month."), () => way.take())
        }
        function onDropped(way) { Navigator.tell(qsTr("Dropped."), () => way.take()) }
    }

    ScrollPage {
        anchors.fill: parent
        footRoom: page.footRoom
        onAtYEndChanged: if (atYEnd && contentY > 0) page.model.showMore()

        PlaceHeader {
            Layout.fillWidth: true
            title: page.title
            LogLesson { page: page }
        }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        EmptyState {
            Layout.fillWidth: true
            visible: page.model.ready && page.model.nothing
            iconName: "bell"
            title: qsTr("No follow-ups yet")
            words: qsTr("They come by themselves after a visit, and when a lesson asks to remind you both.")
        }
        SectionTitle { visible: due.count > 0; text: qsTr("Asked of you now") }
        Repeater {
            id: due
            model: page.model.due
            FollowUpCard {
                Layout.fillWidth: true
                detailed: true
                onAnswered: words => page.model.answer(recordId, words)
                onPutOff: days => page.model.later(recordId, days)
                onDropped: page.model.drop(recordId)
            }
        }
        SectionTitle { visible: elsewhere.count > 0; text: qsTr("Asked of your colleagues") }
        Card {
            Layout.fillWidth: true
            visible: elsewhere.count > 0
            Repeater { id: elsewhere; model: page.model.elsewhere; FollowUpLine { Layout.fillWidth: true } }
        }
        SectionTitle { visible: coming.count > 0; text: qsTr("To come") }
        Card {
            Layout.fillWidth: true
            visible: coming.count > 0
            Repeater { id: coming; model: page.model.coming; FollowUpLine { Layout.fillWidth: true } }
        }
        SectionTitle { visible: answered.count > 0; text: qsTr("Answered") }
        Card {
            Layout.fillWidth: true
            visible: answered.count > 0
            Repeater { id: answered; model: page.model.answered; FollowUpLine { Layout.fillWidth: true } }
        }
    }
}

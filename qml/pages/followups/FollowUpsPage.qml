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

    // What was begun to be answered, by follow-up: a row goes when it is out of sight.
    readonly property var drafts: ({})

    ListPage {
        id: list
        anchors.fill: parent
        page: page
        spacing: 0
        model: page.model.followUps
        onMoreWanted: page.model.showMore()
        empty: page.model.ready && count === 0
        head: ColumnLayout {
            spacing: Theme.spaceM
            PlaceHeader {
                Layout.fillWidth: true
                title: page.title
                LogLesson { page: list.page }
            }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        }
        section.property: "part"
        section.delegate: Item {
            required property string section
            width: list.width
            height: heading.implicitHeight + Theme.spaceM
            SectionTitle { id: heading; x: list.rowX; width: list.rowWidth; text: parent.section }
        }
        delegate: FollowUpEntry {
            x: list.rowX
            width: list.rowWidth
            first: ListView.previousSection !== ListView.section
            last: ListView.nextSection !== ListView.section
            drafts: page.drafts
            onAnswered: words => page.model.answer(model.recordId, words)
            onPutOff: days => page.model.later(model.recordId, days)
            onDropped: page.model.drop(model.recordId)
        }
        nothing: EmptyState {
            iconName: "bell"
            title: qsTr("No follow-ups yet")
            words: qsTr("They come by themselves after a visit, and when a lesson asks to remind you both.")
        }
    }
}

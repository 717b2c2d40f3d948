// One of all follow-ups: what asks for an answer has a card of its own, the others stand on one together.
import QtQuick
import Collega.Theme
import Collega.Components

// A scope: the list gives the focus to the row that it is in, which is to stay where it is within.
FocusScope {
    id: root

    required property var model
    required property bool first
    required property bool last
    // What was begun to be answered, by follow-up.
    required property var drafts
    readonly property bool asks: model.open && model.isDue && model.mine
    signal answered(string words)
    signal putOff(int days)
    signal dropped()

    implicitHeight: shown.implicitHeight + (asks || last ? Theme.spaceM : 0)

    Loader {
        id: shown
        width: parent.width
        sourceComponent: root.asks ? card : line
    }
    Component {
        id: card
        FollowUpCard {
            recordId: root.model.recordId
            question: root.model.question
            note: root.model.note
            due: root.model.due
            answers: root.model.answers
            standing: root.model.standing
            name: root.model.name
            about: root.model.about
            aboutKind: root.model.aboutKind
            side: root.model.side
            asksForLessons: root.model.asksForLessons
            doneIsEnough: root.model.doneIsEnough
            detailed: true
            onAnswered: words => { draft = ""; root.answered(words) }
            onPutOff: days => root.putOff(days)
            onDropped: root.dropped()
            Component.onCompleted: {
                draft = root.drafts[recordId] ?? ""
                answering = draft !== ""
            }
            onDraftChanged: root.drafts[recordId] = draft
        }
    }
    Component {
        id: line
        Item {
            implicitHeight: words.implicitHeight + Theme.spaceM + (root.first ? Theme.spaceS : 0) + (root.last ? Theme.spaceS : 0)
            CardSlice { anchors.fill: parent; first: root.first; last: root.last }
            FollowUpLine {
                id: words
                anchors { left: parent.left; right: parent.right; leftMargin: Theme.spaceL; rightMargin: Theme.spaceL }
                y: Theme.spaceM / 2 + (root.first ? Theme.spaceS : 0)
                question: root.model.question
                due: root.model.due
                answers: root.model.answers
                standing: root.model.standing
                isDue: root.model.isDue
                open: root.model.open
            }
        }
    }
}

// Cards that several pages share: what is due, who went quiet, a conversation.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    spacing: Theme.spaceM
    ListModel {
        id: lines
        ListElement { words: "Did the drill work with the school next door?"; author: "Sanne"; when: "9 Dec"; standing: "Only on this device"; mine: true }
        ListElement { words: "Yes. The children had a whistle each, and used it."; author: "Emre"; when: "10 Dec"; standing: ""; mine: false }
    }
    SectionTitle { text: "Cards" }
    TouchCard {
        Layout.fillWidth: true
        text: "Working visit to Kocaeli"
        AppText { Layout.fillWidth: true; text: "Working visit to Kocaeli"; strong: true }
        AppText { Layout.fillWidth: true; text: "9–13 December · 4 colleagues, 1 interpreter"; kind: AppText.Note; soft: true }
    }
    FollowUpCard {
        Layout.fillWidth: true
        recordId: ""
        question: "Foam training: has Kocaeli tried it?"
        note: "Aylin Yıldız · Kocaeli fire brigade · visit of 12 May"
        due: "Due today"
        answers: ""
        standing: "Only here"
        name: "Aylin Yıldız"
        about: ""
        aboutKind: ""
        side: Avatar.Partner
        asksForLessons: false
        doneIsEnough: false
    }
    QuietCard {
        Layout.fillWidth: true
        recordId: ""
        name: "Meppel — Al Hoceima"
        note: "Last contact 7 months ago · usually every 6 weeks"
        standing: "Dormant"
        ringer: ""
        tone: Tag.Alarm
        rung: false
        isPair: false
    }
    ConversationCard { Layout.fillWidth: true; lines: lines; emptyNote: ""; earlier: true }
    Card { Layout.fillWidth: true; QrCode { Layout.alignment: Qt.AlignHCenter; text: "https://collega.example/j#1.invitation"; label: "Invitation" } }
}

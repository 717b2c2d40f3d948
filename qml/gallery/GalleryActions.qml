// Buttons, rows and what is chosen from.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    spacing: Theme.spaceM
    SectionTitle { text: "Buttons" }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        AppButton { text: "Done" }
        AppButton { text: "Later"; kind: AppButton.Outlined }
        AppButton { text: "Profile"; kind: AppButton.Quiet }
        AppButton { text: "Leave"; kind: AppButton.Danger }
        AppButton { text: "Not now"; enabled: false }
        AppButton { text: "Ring the bell"; iconName: "bell-ring" }
        IconButton { text: "Search"; iconName: "search"; outlined: true }
        IconButton { text: "Back"; iconName: "arrow-left" }
        FloatingAction { text: "Log a lesson"; iconName: "pen-line" }
    }
    SectionTitle { text: "Choosing" }
    Tabs { Layout.fillWidth: true; label: "Parts"; options: ["Overview", "Lessons", "People", "Conversation"] }
    SegmentedChoice { Layout.fillWidth: true; label: "Who learns"; options: ["Amsterdam", "Kocaeli", "Both sides"]; current: 0 }
    SegmentedChoice { Layout.fillWidth: true; label: "How far"; options: ["Me", "Department", "Town", "Network"]; current: 1 }
    ChipChoice { Layout.fillWidth: true; label: "In the way"; options: ["Mandate lies higher up", "Budget", "Language", "Too little preparation"]; chosen: [0]; tone: Tag.Attention }
    CheckRow { Layout.fillWidth: true; text: "Learning goals of both sides"; checked: true; strikes: true }
    CheckRow { Layout.fillWidth: true; text: "Ask the counterpart what matters to them"; note: "Two weeks before" }
    Card {
        Layout.fillWidth: true
        padding: Theme.spaceXs
        spacing: 0
        ListRow { Layout.fillWidth: true; text: "Aylin Yıldız"; note: "Fire brigade · Kocaeli"; pointsOn: true; leading: Avatar { name: "Aylin Yıldız"; side: Avatar.Partner } }
        ListRow { Layout.fillWidth: true; text: "Visit to Kocaeli"; iconName: "plane"; trailing: Tag { text: "9 Dec" } }
    }
}

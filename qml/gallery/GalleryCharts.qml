// Charts, each from plain numbers.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Charts
import Collega.Components

ColumnLayout {
    id: root

    spacing: Theme.spaceM
    ListModel {
        id: rungs
        ListElement { label: "A person"; lessons: 48 }
        ListElement { label: "A department"; lessons: 26 }
        ListElement { label: "The town"; lessons: 11 }
        ListElement { label: "The network"; lessons: 4 }
    }
    ListModel {
        id: months
        Component.onCompleted: [4, 7, 2, 5, 9, 4, 2, 0, 1, 5, 6, 4, 3, 9, 6, 1, 0, 2, 4, 7, 5, 9, 4, 6].forEach((days, i) => append({ label: "Month " + (i + 1), days: days }))
    }
    SectionTitle { text: "Charts" }
    Card {
        Layout.fillWidth: true
        Radar {
            Layout.fillWidth: true
            axes: ["Similarities", "Differences", "Resources", "Trust", "Power", "Transnational ties"]
            ours: [4, 3, 2, 4, 3, 5]
            theirs: [4, 4, 3, 5, 4, 3]
            words: "Similarities: Amsterdam 4, Kocaeli 4. Differences: Amsterdam 3, Kocaeli 4."
        }
    }
    Card { Layout.fillWidth: true; Funnel { Layout.fillWidth: true; steps: rungs } }
    Card { Layout.fillWidth: true; RhythmBars { Layout.fillWidth: true; months: months; words: "24 months, 101 days with contact" } }
}

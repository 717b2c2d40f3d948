// How things stand: tags, bars, banners, arches, an empty page.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    spacing: Theme.spaceM
    SectionTitle { text: "Standing" }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        Tag { text: "Active"; tone: Tag.Good }
        Tag { text: "Due today"; tone: Tag.Attention; iconName: "bell" }
        Tag { text: "Dormant"; tone: Tag.Alarm }
        Tag { text: "Multi-level"; tone: Tag.Mutual; iconName: "workflow" }
        Tag { text: "Draft" }
        Tag { text: "Visit Kocaeli, 9–13 Dec"; tone: Tag.Ours; iconName: "plane" }
        Tag { text: "With Aylin Yıldız"; tone: Tag.Partner }
    }
    RowLayout {
        spacing: Theme.spaceM
        Avatar { name: "Amsterdam"; side: Avatar.Ours }
        PairArch { Layout.preferredWidth: 82 }
        Avatar { name: "Kocaeli"; side: Avatar.Partner }
        PairArch { faded: true }
        ArchMark { size: 44 }
    }
    Card {
        Layout.fillWidth: true
        TwoSidedBar { Layout.fillWidth: true; label: "Lessons learned"; ours: 11; theirs: 37; ourName: "Amsterdam"; theirName: "Kocaeli" }
        TwoSidedBar { Layout.fillWidth: true; label: "Visits hosted"; ours: 0; theirs: 0; ourName: "Amsterdam"; theirName: "Kocaeli" }
        ProgressBar { Layout.fillWidth: true; label: "Preparation"; value: 0.6 }
        ComparedText { Layout.fillWidth: true; pieces: [{ words: "Foam on the ", mark: 0 }, { words: "quay ", mark: 1 }, { words: "pier ", mark: 2 }, { words: "first", mark: 0 }] }
        Banner { Layout.fillWidth: true; text: "Amsterdam learns little in its own name: 2 of 9 pairs have a learning goal for Amsterdam." }
        Banner { Layout.fillWidth: true; tone: Tag.Alarm; text: "The server cannot be reached. Everything is kept here."; action: "Try again" }
    }
    EmptyState { Layout.fillWidth: true; title: "No visits yet"; words: "Visits, calls and job shadowing stand here."; iconName: "plane"; action: "Plan a visit" }
}

// What the lesson says, who wrote it, and what it comes from.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property lessonFacts facts
    readonly property var parts: [
        { question: qsTr("What did you see?"), answer: root.facts.seen },
        { question: qsTr("What does it tell you?"), answer: root.facts.meaning },
        { question: qsTr("What will you do with it?"), answer: root.facts.plan },
        { question: qsTr("What do residents at home gain?"), answer: root.facts.homeEffect }
    ]

    spacing: Theme.spaceL
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        Avatar { name: root.facts.author; side: root.facts.side }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.facts.author; strong: true }
            AppText { Layout.fillWidth: true; text: root.facts.learnedOn; kind: AppText.Note; soft: true }
        }
    }
    Repeater {
        model: root.parts.filter(part => part.answer !== "")
        ColumnLayout {
            id: part
            required property var modelData
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: part.modelData.question; kind: AppText.Small; soft: true }
            AppText { Layout.fillWidth: true; text: part.modelData.answer; font.pixelSize: Math.round(16 * Theme.textScale); lineHeight: 1.15 }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        Tag { visible: text !== ""; text: root.facts.learners === "" ? "" : qsTr("Learns: %1").arg(root.facts.learners); tone: Tag.Ours }
        Tag { visible: text !== ""; text: root.facts.kind }
        Tag { visible: text !== ""; text: root.facts.standing; iconName: "cloud-upload" }
        Repeater { model: root.facts.themes; Tag { required property string modelData; text: modelData } }
        Repeater { model: root.facts.obstacles; Tag { required property string modelData; text: modelData; tone: Tag.Attention; iconName: "triangle-alert" } }
    }
    Banner { Layout.fillWidth: true; visible: root.facts.needsUpdate; tone: Tag.Ours; iconName: "circle-arrow-up"; text: qsTr("Part of this was written with a newer Collega, and needs an update of this one to be shown. It is kept.") }
    ListRow {
        Layout.fillWidth: true
        visible: root.facts.visit !== ""
        text: root.facts.visitTitle
        boldTitle: false
        iconName: "plane"
        pointsOn: true
        leftPadding: 0
        onClicked: Navigator.open("visit", root.facts.visit)
    }
}

// The coordinator's board: which partners go quiet, where learning is one-sided, what lessons are stuck on.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property BoardModel model

    title: qsTr("Coordinator")

    Connections {
        target: page.model
        function onRung() { Navigator.tell(qsTr("The bell has rung."), null) }
    }
    Component {
        id: table
        BoardTable { partnerships: page.model.partnerships; visible: count > 0; onRang: partnership => page.model.ring(partnership) }
    }
    Component {
        id: cards
        ColumnLayout {
            readonly property int count: rows.count
            spacing: Theme.spaceL
            Repeater {
                id: rows
                model: page.model.partnerships
                BoardRowCard { Layout.fillWidth: true; onRang: page.model.ring(recordId) }
            }
        }
    }
    ScrollPage {
        anchors.fill: parent
        footRoom: page.footRoom
        columnWidth: page.wide ? 1068 : Theme.column

        PlaceHeader { Layout.fillWidth: true; title: page.title; note: qsTr("All partnerships you are in"); LogLesson { page: page } }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        EmptyState {
            Layout.fillWidth: true
            visible: page.model.ready && page.model.nothing
            iconName: "handshake"
            title: qsTr("No partnership yet")
            words: qsTr("Found one, or join one with an invitation: then you see here how it fares.")
        }
        GridLayout {
            Layout.fillWidth: true
            visible: !page.model.nothing
            columns: page.width >= 700 * Theme.textScale ? 4 : Theme.largeText ? 1 : 2
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM
            SumCard { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; number: page.model.dormant.toLocaleString(Qt.locale(), "f", 0); label: qsTr("gone quiet"); tone: Theme.alarm }
            SumCard { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; number: page.model.cooling.toLocaleString(Qt.locale(), "f", 0); label: qsTr("cooling"); tone: Theme.attention }
            SumCard { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; number: page.model.overdue.toLocaleString(Qt.locale(), "f", 0); label: qsTr("follow-ups due"); tone: Theme.attention }
            SumCard { Layout.fillWidth: true; Layout.fillHeight: true; Layout.preferredWidth: 1; number: page.model.learning; label: qsTr("% of lessons learned here / there"); tone: Theme.mutual }
        }
        GridLayout {
            Layout.fillWidth: true
            visible: !page.model.nothing
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceXs
            Repeater {
                model: [
                    { label: qsTr("Which partnerships"), options: [qsTr("All"), qsTr("Quiet"), qsTr("One-sided"), qsTr("Without goals")], kept: true },
                    { label: qsTr("In which order"), options: [qsTr("Silent longest"), qsTr("By name"), qsTr("Least in balance"), qsTr("Most in practice")], kept: false }
                ]
                ColumnLayout {
                    id: choice
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: 0
                    AppText { Layout.fillWidth: true; text: choice.modelData.label; kind: AppText.Note; soft: true; Accessible.ignored: true }
                    ChipChoice {
                        Layout.fillWidth: true
                        label: choice.modelData.label
                        options: choice.modelData.options
                        chosen: [choice.modelData.kept ? page.model.kept : page.model.order]
                        onToggled: index => { if (choice.modelData.kept) page.model.kept = index; else page.model.order = index }
                    }
                }
            }
        }
        AppText { Layout.fillWidth: true; visible: !page.model.nothing && partnerships.item !== null && partnerships.item.count === 0; text: qsTr("None of your partnerships. That is good news."); soft: true }
        Loader {
            id: partnerships
            Layout.fillWidth: true
            visible: !page.model.nothing
            sourceComponent: page.wide && !Theme.largeText ? table : cards
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceL
            Card {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: voices.count > 0
                AppText { Layout.fillWidth: true; text: qsTr("Voice in the conversation"); strong: true; Accessible.role: Accessible.Heading }
                AppText { Layout.fillWidth: true; text: qsTr("A broker should open the door, not do the talking."); kind: AppText.Note; soft: true }
                Repeater { id: voices; model: page.model.voices; ShareRow { Layout.fillWidth: true } }
            }
            Card {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: obstacles.count > 0
                AppText { Layout.fillWidth: true; text: qsTr("What stands in the way"); strong: true; Accessible.role: Accessible.Heading }
                AppText { Layout.fillWidth: true; text: qsTr("Lessons not yet put into practice"); kind: AppText.Note; soft: true }
                Repeater { id: obstacles; model: page.model.obstacles; ShareRow { Layout.fillWidth: true } }
            }
        }
    }
}

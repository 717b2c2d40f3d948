// Colleagues one could learn from, each with its reasons.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property SuggestionsModel model

    title: qsTr("Colleagues for you")

    Connections {
        target: page.model
        function onProposed() { Navigator.tell(qsTr("Proposed. Your colleague can accept within three weeks."), null) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.title
            canGoBack: page.canGoBack
            onBack: Navigator.close()
            IconButton { iconName: "sliders-horizontal"; text: qsTr("What you offer and seek"); onClicked: Navigator.open("me", "") }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columnWidth: page.wide ? 1068 : Theme.column

            AppText { Layout.fillWidth: true; text: page.model.about; kind: AppText.Note; soft: true }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.spaceL
                rowSpacing: Theme.spaceM
                Repeater {
                    id: cards
                    model: page.model.suggestions
                    SuggestionCard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        onWanted: sheet.ask(recordId, name)
                    }
                }
            }
            EmptyState {
                Layout.fillWidth: true
                visible: page.model.ready && cards.count === 0
                iconName: "sparkles"
                title: qsTr("Nobody to suggest yet")
                words: qsTr("As colleagues join and say what they offer and seek, they appear here. It helps to say what you want to learn.")
                action: qsTr("What you offer and seek")
                onActed: Navigator.open("me", "")
            }
        }
    }
    ProposeSheet { id: sheet; onProposed: (person, goal) => page.model.propose(person, goal) }
}

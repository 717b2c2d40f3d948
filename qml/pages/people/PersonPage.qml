// One person: what they do, offer and seek.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property PersonModel model
    required property MembershipModel membership
    readonly property personFacts facts: model.facts

    title: facts.name

    Connections {
        target: page.model
        function onProposed() { Navigator.tell(qsTr("Proposed. Your colleague can accept within three weeks."), null) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: ""
            canGoBack: page.canGoBack
            onBack: Navigator.close()
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceL
                Avatar { Layout.alignment: Qt.AlignTop; name: page.facts.name; side: page.facts.side; size: 72 }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    AppText { Layout.fillWidth: true; text: page.facts.name; kind: AppText.Hero; Accessible.role: Accessible.Heading }
                    AppText { Layout.fillWidth: true; text: page.facts.note; soft: true }
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.spaceS
                Tag { visible: text !== ""; text: page.facts.part; tone: Tag.Mutual }
                Tag { visible: text !== ""; text: page.facts.languages; iconName: "languages" }
                Tag { visible: text !== ""; text: page.facts.pairState; tone: Tag.Good; iconName: "handshake" }
            }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            AppButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: page.facts.mayPropose
                text: qsTr("Propose pair")
                iconName: "handshake"
                objectName: "opens-proposing"
                onClicked: sheet.ask(page.model.person, page.facts.name)
            }
            AppButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                visible: page.facts.pair !== ""
                text: qsTr("Open your pair")
                iconName: "handshake"
                onClicked: Navigator.open("pair", page.facts.pair)
            }
            WordsCard { Layout.fillWidth: true; title: qsTr("Offers"); words: page.facts.offers; tone: Tag.Good }
            WordsCard { Layout.fillWidth: true; title: qsTr("Seeks"); words: page.facts.seeks; tone: Tag.Attention }
            WordsCard { Layout.fillWidth: true; title: qsTr("Themes"); words: page.facts.themes; tone: Tag.Neutral }
            Card {
                Layout.fillWidth: true
                visible: page.facts.mail !== "" || page.facts.phone !== ""
                AppText { Layout.fillWidth: true; visible: text !== ""; text: page.facts.mail }
                AppText { Layout.fillWidth: true; visible: text !== ""; text: page.facts.phone }
            }
            MembershipCard { Layout.fillWidth: true; model: page.membership; name: page.facts.name }
        }
    }
    ProposeSheet { id: sheet; onProposed: (person, goal) => page.model.propose(goal) }
}

// The partnerships one is a member of, and one's own pairs in them.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property PartnersModel model

    title: qsTr("Partners")

    ScrollPage {
        anchors.fill: parent
        footRoom: page.footRoom
        columnWidth: page.wide ? 1068 : Theme.column

        PlaceHeader {
            Layout.fillWidth: true
            title: page.title
            AppButton {
                text: qsTr("Join or found")
                kind: AppButton.Outlined
                iconName: "plus"
                onClicked: Navigator.open("join", "")
            }
            LogLesson { page: page }
        }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        EmptyState {
            Layout.fillWidth: true
            visible: page.model.ready && cards.count === 0
            title: qsTr("No partnership yet")
            words: qsTr("Two towns that learn from each other stand here, with how each of them fares.")
            action: qsTr("Join or found")
            onActed: Navigator.open("join", "")
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceS
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceM
            Repeater {
                id: cards
                model: page.model.partnerships
                PartnerCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
        }
        SectionTitle { visible: pairs.count > 0; text: qsTr("Your pairs") }
        Card {
            Layout.fillWidth: true
            visible: pairs.count > 0
            padding: Theme.spaceXs
            spacing: 0
            Repeater {
                id: pairs
                model: page.model.pairs
                PairRow { Layout.fillWidth: true }
            }
        }
    }
}

// All visits: those to come, and those that were.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property VisitsModel model

    title: qsTr("Visits")

    ScrollPage {
        anchors.fill: parent
        footRoom: page.footRoom
        onAtYEndChanged: if (atYEnd && contentY > 0) page.model.showMore()
        columnWidth: page.wide ? 1068 : Theme.column

        PlaceHeader {
            Layout.fillWidth: true
            title: page.title
            AppButton { text: qsTr("Plan a visit"); kind: AppButton.Outlined; iconName: "plus"; onClicked: Navigator.open("visit-editor", "") }
            LogLesson { page: page }
        }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        GridLayout {
            Layout.fillWidth: true
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceM
            Repeater {
                id: cards
                model: page.model.visits
                VisitCard {
                    checked: recordId === page.opened
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: page.model.ready && cards.count === 0
            iconName: "plane"
            title: qsTr("No visits yet")
            words: qsTr("Working visits, job shadowing, workshops and calls stand here, with what to prepare and what came of them.")
            action: qsTr("Plan a visit")
            onActed: Navigator.open("visit-editor", "")
        }
    }
}

// All visits, or those of one space: those to come, and those that were.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property VisitsModel model

    title: qsTr("Visits")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            visible: page.canGoBack
            title: page.title
            note: page.model.place
            onBack: Navigator.close()
            AppButton { text: qsTr("Plan a visit"); kind: AppButton.Outlined; iconName: "plus"; onClicked: Navigator.open("visit-editor", page.model.space) }
        }
        ListPage {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            page: page
            model: page.model.visits
            onMoreWanted: page.model.showMore()
            empty: page.model.ready && count === 0
            head: ColumnLayout {
                spacing: Theme.spaceM
                PlaceHeader {
                    Layout.fillWidth: true
                    visible: !page.canGoBack
                    title: page.title
                    AppButton { text: qsTr("Plan a visit"); kind: AppButton.Outlined; iconName: "plus"; onClicked: Navigator.open("visit-editor", "") }
                    LogLesson { page: list.page }
                }
                Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            }
            delegate: VisitCard {
                x: list.rowX
                width: list.rowWidth
                checked: recordId === page.opened
            }
            nothing: EmptyState {
                iconName: "plane"
                title: qsTr("No visits yet")
                words: qsTr("Working visits, job shadowing, workshops and calls stand here, with what to prepare and what came of them.")
                action: qsTr("Plan a visit")
                onActed: Navigator.open("visit-editor", page.model.space)
            }
        }
    }
}

// One visit: preparing it, who goes, and looking back.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property VisitModel model
    readonly property visitFacts facts: model.facts

    title: facts.title

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.facts.title
            note: page.facts.place
            canGoBack: page.canGoBack
            onBack: Navigator.close()
            LogLesson { page: page; origin: page.model.visit }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columnWidth: page.wide ? 1068 : Theme.column

            Flow {
                Layout.fillWidth: true
                spacing: Theme.spaceS
                Tag { visible: text !== ""; text: page.facts.when; tone: Tag.Ours; iconName: "calendar" }
                Tag { visible: text !== ""; text: page.facts.host; tone: Tag.Partner; iconName: "house" }
                Tag { visible: text !== ""; text: page.facts.kind }
                Tag { visible: page.facts.past; text: qsTr("Past") }
            }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.spaceL
                rowSpacing: Theme.spaceM
                PreparationCard { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; model: page.model }
                LookBackCard { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; model: page.model }
            }
            AppButton {
                Layout.fillWidth: true
                visible: page.narrow
                text: qsTr("Log a lesson")
                iconName: "pen-line"
                onClicked: Navigator.open("lesson-editor", page.model.visit)
            }
        }
    }
}

// One visit in its three phases: preparing it, being there, and looking back.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property VisitModel model
    readonly property visitFacts facts: model.facts
    // The one it is in, until somebody looks at another.
    property int phase: facts.phase

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
            SegmentedChoice {
                Layout.fillWidth: true
                label: qsTr("Phase of the visit")
                options: [qsTr("Prepare"), qsTr("On the way"), qsTr("Look back")]
                current: page.phase
                onChosen: index => page.phase = index
            }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            Loader {
                Layout.fillWidth: true
                sourceComponent: [preparing, onTheWay, lookBack][page.phase]
            }
        }
    }
    Component {
        id: preparing
        Preparing { model: page.model; wide: page.wide }
    }
    Component {
        id: onTheWay
        OnTheWay { model: page.model; wide: page.wide }
    }
    Component {
        id: lookBack
        LookBack { model: page.model; wide: page.wide }
    }
}

// Plans a visit. What to prepare, and what follows after it, come by themselves.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property VisitEditor model
    property int kind: 0
    property int town: 1

    title: qsTr("Plan a visit")
    onShown: subjectField.forceActiveFocus()

    Connections {
        target: page.model
        function onSaved(visit) { Navigator.close(); Navigator.open("visit", visit) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.title
            closes: true
            onBack: Navigator.close()
            AppButton {
                text: qsTr("Plan")
                enabled: page.model.places.length > 0 && starts.valid && starts.date !== "" && ends.valid
                onClicked: page.model.save(subjectField.text, page.kind, page.town, starts.date, ends.date)
            }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            TextFieldBox { id: subjectField; Layout.fillWidth: true; label: qsTr("What is it about?") }
            AppText { Layout.fillWidth: true; text: qsTr("With whom"); kind: AppText.Note; soft: true }
            ChipChoice {
                Layout.fillWidth: true
                label: qsTr("With whom")
                options: page.model.places
                chosen: [page.model.place]
                tone: Tag.Partner
                onToggled: index => page.model.place = index
            }
            AppText { Layout.fillWidth: true; text: qsTr("What kind"); kind: AppText.Note; soft: true }
            ChipChoice { Layout.fillWidth: true; label: qsTr("What kind"); options: page.model.kinds; chosen: [page.kind]; onToggled: index => page.kind = index }
            AppText { Layout.fillWidth: true; visible: page.model.towns.length > 0; text: qsTr("Where"); kind: AppText.Note; soft: true }
            SegmentedChoice {
                Layout.fillWidth: true
                visible: page.model.towns.length > 0
                label: qsTr("Where")
                options: page.model.towns
                current: page.town
                onChosen: index => page.town = index
            }
            DateField { id: starts; Layout.fillWidth: true; label: qsTr("From"); date: page.model.tomorrow; onEdited: day => date = day }
            DateField { id: ends; Layout.fillWidth: true; label: qsTr("To, if it takes longer than a day"); optional: true; onEdited: day => date = day }
        }
    }
}

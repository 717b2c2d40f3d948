// The visits and lessons of the partnership itself, the newest first.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PartnershipModel model

    padding: Theme.spaceXs
    spacing: 0
    AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; text: qsTr("Visits and lessons"); strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        id: visits
        model: root.model.visits
        ListRow {
            required property string recordId
            required property string title
            required property string when
            Layout.fillWidth: true
            text: title
            note: when
            iconName: "plane"
            onClicked: Navigator.open("visit", recordId)
        }
    }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.margins: Theme.spaceS
        visible: root.model.facts.moreVisits
        text: qsTr("All visits")
        kind: AppButton.Quiet
        iconName: "plane"
        onClicked: Navigator.open("visits-of", root.model.space)
    }
    Repeater {
        id: lessons
        model: root.model.lessons
        ListRow {
            required property string recordId
            required property string title
            required note
            Layout.fillWidth: true
            text: title
            boldTitle: false
            iconName: "lightbulb"
            onClicked: Navigator.open("lesson", recordId)
        }
    }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.margins: Theme.spaceS
        visible: root.model.facts.moreLessons
        text: qsTr("All lessons")
        kind: AppButton.Quiet
        iconName: "lightbulb"
        onClicked: Navigator.open("lessons-of", root.model.space)
    }
    AppText {
        Layout.fillWidth: true
        Layout.margins: Theme.spaceM
        visible: visits.count + lessons.count === 0
        text: qsTr("Nothing yet. What the partnership does together stands here; what pairs write stays with them.")
        kind: AppText.Note
        soft: true
    }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.margins: Theme.spaceS
        text: qsTr("Plan a visit")
        kind: AppButton.Quiet
        iconName: "plane"
        onClicked: Navigator.open("visit-editor", root.model.space)
    }
}

// What the pair does together: visits, lessons, and what is asked of them later.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property PairModel model

    spacing: Theme.spaceM
    Card {
        Layout.fillWidth: true
        padding: Theme.spaceXs
        spacing: 0
        AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; text: qsTr("Visits"); strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: root.model.visits
            ListRow {
                required property string recordId
                required property string title
                required property string when
                Layout.fillWidth: true
                text: title
                note: when
                iconName: "plane"
                pointsOn: true
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
        AppButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            Layout.margins: Theme.spaceS
            text: qsTr("Plan a visit")
            kind: AppButton.Quiet
            iconName: "plus"
            onClicked: Navigator.open("visit-editor", root.model.space)
        }
    }
    Card {
        Layout.fillWidth: true
        padding: Theme.spaceXs
        spacing: 0
        AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; text: qsTr("Lessons"); strong: true; Accessible.role: Accessible.Heading }
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
                pointsOn: true
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
        AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; visible: lessons.count === 0; text: qsTr("What you learn from each other stands here."); kind: AppText.Note; soft: true }
    }
    Card {
        Layout.fillWidth: true
        visible: asked.count > 0
        AppText { Layout.fillWidth: true; text: qsTr("Follow-ups"); strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            id: asked
            model: root.model.followUps
            FollowUpLine { Layout.fillWidth: true }
        }
        AppButton {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            visible: root.model.facts.moreFollowUps
            text: qsTr("All follow-ups")
            kind: AppButton.Quiet
            iconName: "bell"
            onClicked: Navigator.open("follow-ups", "")
        }
    }
}

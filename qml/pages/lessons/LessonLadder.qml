// How far the lesson has come, what was done with it, and what is asked about it later.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property LessonModel model

    spacing: Theme.spaceM
    Card {
        Layout.fillWidth: true
        AppText { Layout.fillWidth: true; text: qsTr("How far has it come?"); strong: true; Accessible.role: Accessible.Heading }
        SegmentedChoice {
            Layout.fillWidth: true
            label: qsTr("How far has it come?")
            options: root.model.rungs
            current: root.model.facts.rung - 1
            onChosen: index => root.model.climb(index + 1, evidence.text)
        }
        TextFieldBox {
            id: evidence
            Layout.fillWidth: true
            label: qsTr("How can one see that?")
            text: root.model.facts.evidence
            onAccepted: root.model.climb(root.model.facts.rung, text)
        }
    }
    Card {
        Layout.fillWidth: true
        AppText { Layout.fillWidth: true; text: qsTr("What was done with it?"); strong: true; Accessible.role: Accessible.Heading }
        ChipChoice {
            Layout.fillWidth: true
            label: qsTr("What was done with it?")
            options: root.model.applications
            chosen: [root.model.facts.application - 1]
            onToggled: index => root.model.setApplication(index + 1)
        }
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
    }
}

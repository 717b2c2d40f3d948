// The programme, what came of it, the lessons, and what is asked later. What is typed is kept on leaving a field.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property VisitModel model

    spacing: Theme.spaceM
    TextAreaBox {
        id: programme
        Layout.fillWidth: true
        label: qsTr("Programme")
        text: root.model.facts.programme
        onFocusedChanged: if (!focused && text !== root.model.facts.programme) root.model.setProgramme(text)
    }
    TextFieldBox {
        Layout.fillWidth: true
        label: qsTr("Who agreed at home")
        text: root.model.facts.agreedBy
        onFocusedChanged: if (!focused && text !== root.model.facts.agreedBy) root.model.setAgreedBy(text)
    }
    TextAreaBox {
        Layout.fillWidth: true
        label: qsTr("Looking back: how was it?")
        leastLines: 2
        text: root.model.facts.debrief
        onFocusedChanged: if (!focused && text !== root.model.facts.debrief) root.model.setDebrief(text)
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
        AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; visible: lessons.count === 0; text: qsTr("What is learned on the visit stands here. One line is enough."); kind: AppText.Note; soft: true }
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

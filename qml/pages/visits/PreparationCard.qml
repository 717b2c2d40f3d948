// What to do before leaving, and who goes.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property VisitModel model

    spacing: Theme.spaceM
    Card {
        Layout.fillWidth: true
        spacing: Theme.spaceXs
        AppText { Layout.fillWidth: true; text: qsTr("Before leaving"); strong: true; Accessible.role: Accessible.Heading }
        ProgressBar { Layout.fillWidth: true; Layout.topMargin: Theme.spaceXs; label: root.model.facts.preparation; value: root.model.facts.prepared }
        AppText { Layout.fillWidth: true; text: root.model.facts.preparation; kind: AppText.Note; soft: true }
        Repeater {
            model: root.model.tasks
            CheckRow {
                required property string recordId
                required property string words
                required property bool done
                Layout.fillWidth: true
                text: words
                checked: done
                strikes: true
                onToggled: root.model.setDone(recordId, checked)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS
            TextFieldBox { id: task; Layout.fillWidth: true; label: qsTr("Something more to prepare"); onAccepted: add.clicked() }
            IconButton { id: add; iconName: "plus"; text: qsTr("Add"); color: Theme.ours; enabled: task.text.trim() !== ""; onClicked: if (enabled) { root.model.addTask(task.text); task.text = "" } }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: people.count > 0
        padding: Theme.spaceXs
        spacing: 0
        AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; text: qsTr("Who goes"); strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            id: people
            model: root.model.people
            ListRow {
                id: row
                required property string recordId
                required property string name
                required property string part
                required property int side
                required note
                Layout.fillWidth: true
                text: name
                leading: Avatar { name: row.name; side: row.side }
                trailing: Tag { visible: text !== ""; text: row.part; tone: Tag.Mutual }
                onClicked: Navigator.open("person", recordId)
            }
        }
    }
}

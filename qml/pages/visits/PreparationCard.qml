// What to do before leaving.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property VisitModel model

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

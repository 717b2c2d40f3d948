// Who one is to colleagues.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    property alias name: nameField.text
    property alias town: townField.text
    property alias profession: professionField.text
    readonly property bool complete: name.trim() !== "" && town.trim() !== ""
    signal done()
    signal back()

    function begin() { nameField.field.forceActiveFocus() }

    spacing: Theme.spaceM
    TextFieldBox { id: nameField; Layout.fillWidth: true; label: qsTr("Name"); placeholder: qsTr("As colleagues know you"); onAccepted: townField.field.forceActiveFocus() }
    TextFieldBox { id: townField; Layout.fillWidth: true; label: qsTr("Town"); onAccepted: professionField.field.forceActiveFocus() }
    TextFieldBox { id: professionField; Layout.fillWidth: true; label: qsTr("Profession"); onAccepted: if (root.complete) root.done() }
    StepFoot { Layout.fillWidth: true; ready: root.complete; onBack: root.back(); onDone: root.done() }
}

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
    property alias server: serverField.text
    readonly property bool complete: name.trim() !== "" && town.trim() !== "" && /^https?:\/\/[^\s\/]+$/.test(server.trim())
    signal done()
    signal back()

    spacing: Theme.spaceM
    TextFieldBox { id: nameField; Layout.fillWidth: true; label: qsTr("Name"); placeholder: qsTr("As colleagues know you") }
    TextFieldBox { id: townField; Layout.fillWidth: true; label: qsTr("Town") }
    TextFieldBox { id: professionField; Layout.fillWidth: true; label: qsTr("Profession") }
    TextFieldBox {
        id: serverField
        Layout.fillWidth: true
        label: qsTr("Server")
        text: "https://"
        help: qsTr("As your invitation has it. Whoever runs it cannot read what you write.")
        inputMethodHints: Qt.ImhUrlCharactersOnly
    }
    RowLayout {
        Layout.fillWidth: true
        AppButton { text: qsTr("Back"); kind: AppButton.Quiet; onClicked: root.back() }
        AppButton { Layout.fillWidth: true; text: qsTr("Next"); enabled: root.complete; onClicked: root.done() }
    }
}

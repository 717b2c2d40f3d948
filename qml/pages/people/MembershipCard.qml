// The spaces one shares with somebody. Who coordinates one can put them out of it, and erase what is about them.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property MembershipModel model
    required property string name

    visible: spaces.count > 0
    padding: Theme.spaceXs
    spacing: 0

    Connections {
        target: root.model
        function onRemoved() { Navigator.tell(qsTr("%1 is put out. The others get new keys.").arg(root.name), null) }
    }
    AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; text: qsTr("Together in"); strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        id: spaces
        model: root.model.spaces
        RowLayout {
            id: row
            required property string spaceId
            required property string name
            required property string note
            required property bool mayRemove
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.touch + Theme.spaceS
            Layout.leftMargin: Theme.spaceM
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                spacing: 2
                AppText { Layout.fillWidth: true; text: row.name }
                AppText { Layout.fillWidth: true; text: row.note; kind: AppText.Note; soft: true }
            }
            IconButton {
                visible: row.mayRemove
                iconName: "user-minus"
                text: qsTr("Put %1 out of %2").arg(root.name).arg(row.name)
                color: Theme.alarm
                objectName: "opens-removing"
                onClicked: removing.ask(row.spaceId, row.name)
            }
        }
    }
    Banner { Layout.fillWidth: true; Layout.margins: Theme.spaceM; visible: text !== ""; text: root.model.problem; tone: Tag.Alarm }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.margins: Theme.spaceXs
        visible: root.model.coordinates
        text: qsTr("Erase what is about %1").arg(root.name)
        kind: AppButton.Quiet
        iconName: "eraser"
        onClicked: Navigator.open("erase", root.model.person)
    }
    ConfirmSheet {
        id: removing
        property string space
        property string spaceName
        function ask(space: string, name: string) { removing.space = space; spaceName = name; open() }
        title: qsTr("Put %1 out?").arg(root.name)
        words: qsTr("%1 reads nothing that is written in %2 from now on.").arg(root.name).arg(spaceName)
        points: [qsTr("What %1 wrote there stays, and so does what they have read.").arg(root.name), qsTr("All members see that they are gone."), qsTr("With a new invitation they can come back.")]
        action: qsTr("Put out")
        onConfirmed: root.model.remove(space)
    }
}

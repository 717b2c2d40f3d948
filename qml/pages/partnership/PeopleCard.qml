// Who takes part.
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
    AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; text: qsTr("Who takes part"); strong: true; Accessible.role: Accessible.Heading }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width > 640 * Theme.textScale ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0
        Repeater {
            model: root.model.people
            ListRow {
                id: row
                required property string recordId
                required property string name
                required property string part
                required property int side
                required note
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                text: name
                leading: Avatar { name: row.name; side: row.side }
                trailing: Tag { visible: text !== ""; text: row.part; tone: Tag.Mutual }
                onClicked: Navigator.open("person", recordId)
            }
        }
    }
}

// Who goes on a visit.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property VisitModel model

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

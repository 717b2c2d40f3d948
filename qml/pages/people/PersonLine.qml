// One person in the list, on the card that goes through all of it.
import QtQuick
import Collega.Theme
import Collega.Components

// A scope: the list gives the focus to the row that it is in, which is to stay where it is within.
FocusScope {
    id: root

    required property string recordId
    required property string name
    required property string note
    required property string part
    required property bool self
    required property int side
    required property bool first
    required property bool last
    property alias highlighted: row.highlighted

    implicitHeight: row.implicitHeight + (first ? Theme.spaceXs : 0) + (last ? Theme.spaceXs : 0)

    CardSlice { anchors.fill: parent; first: root.first; last: root.last }
    ListRow {
        id: row
        anchors { left: parent.left; right: parent.right; leftMargin: Theme.spaceXs; rightMargin: Theme.spaceXs }
        y: root.first ? Theme.spaceXs : 0
        text: root.name
        note: root.note
        leading: Avatar { name: root.name; side: root.side }
        trailing: Tag { visible: text !== ""; text: root.self ? qsTr("You") : root.part; tone: root.self ? Tag.Neutral : Tag.Mutual }
        onClicked: Navigator.open(root.self ? "me" : "person", root.recordId)
    }
}

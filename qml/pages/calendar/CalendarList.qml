// What stands in the calendar, day after day.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components

ListView {
    id: root

    required property Component nothing
    property int columnWidth: Theme.column
    property int margin: Theme.spaceL
    property bool empty: false
    readonly property int rowWidth: Math.min(width - 2 * margin, columnWidth)
    // Where the rows reach to the edges of the page, so that their days begin where its title does.
    property int headingIndent: 0
    readonly property real headHeight: headerItem === null ? 0 : headerItem.height

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    bottomMargin: Theme.spaceXl
    // What comes above the rows would otherwise stand out of sight.
    onHeadHeightChanged: Qt.callLater(positionViewAtBeginning)
    Accessible.role: Accessible.List
    T.ScrollBar.vertical: ScrollBar {}
    section.property: "section"
    section.delegate: Item {
        required property string section
        width: ListView.view.width
        height: heading.implicitHeight + Theme.spaceXs
        AppText { id: heading; x: (parent.width - width) / 2; width: root.rowWidth; leftPadding: root.headingIndent; rightPadding: root.headingIndent; topPadding: Theme.spaceM; text: parent.section; kind: AppText.Note; strong: true; Accessible.role: Accessible.Heading }
    }
    delegate: Item {
        id: row
        required property string title
        required property string note
        required property string opens
        required property string subject
        required property bool isVisit
        required property bool overdue
        required property int side
        width: ListView.view.width
        height: entry.implicitHeight
        ListRow {
            id: entry
            x: (parent.width - width) / 2
            width: root.rowWidth
            text: row.title
            note: row.note
            boldTitle: false
            pointsOn: true
            leading: Avatar { name: ""; iconName: row.isVisit ? "plane" : "bell"; side: row.isVisit ? Avatar.Ours : Avatar.Neutral; size: 36 }
            trailing: Tag { visible: text !== ""; text: row.overdue ? qsTr("Due") : ""; tone: Tag.Attention }
            onClicked: Navigator.open(row.opens, row.subject)
        }
    }
    footer: Loader {
        width: ListView.view.width
        active: root.empty
        sourceComponent: root.nothing
    }
}

// Lessons of a visit, or for it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string title
    required property var lessons
    property string emptyNote
    readonly property int count: each.count

    padding: Theme.spaceXs
    spacing: 0
    AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; text: root.title; strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        id: each
        model: root.lessons
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
    AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; Layout.topMargin: 0; visible: root.count === 0 && text !== ""; text: root.emptyNote; kind: AppText.Note; soft: true }
}

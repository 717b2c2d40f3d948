// The partnerships of the map in words, each with its state; choosing one shows it on the map.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components

ListView {
    id: root

    property string current
    property int margin: 0
    signal chosen(string partnership)

    clip: true
    spacing: Theme.spaceS
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Partnerships")
    T.ScrollBar.vertical: ScrollBar {}
    delegate: Item {
        id: row
        required property string recordId
        required property string name
        required property string note
        required property string standing
        required property string missing
        required property int tone
        required property bool quiet
        width: ListView.view.width
        height: card.implicitHeight
        TouchCard {
            id: card
            x: root.margin
            width: parent.width - 2 * root.margin
            text: row.name
            spacing: Theme.spaceXs
            padding: Theme.spaceM
            checked: row.recordId === root.current
            onClicked: root.chosen(row.recordId)
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceS
                PairArch { faded: row.quiet; Layout.preferredWidth: 40 }
                AppText { Layout.fillWidth: true; text: row.name; strong: true }
                IconButton { Layout.margins: -Theme.spaceS; iconName: "chevron-right"; text: qsTr("Open %1").arg(row.name); color: Theme.inkSoft; onClicked: Navigator.open("partnership", row.recordId) }
            }
            Tag { Layout.maximumWidth: parent.width; text: row.standing; tone: row.tone }
            AppText { Layout.fillWidth: true; text: row.note; kind: AppText.Note; soft: true }
            AppText { Layout.fillWidth: true; visible: row.missing !== ""; text: qsTr("Not on the map: %1").arg(row.missing); kind: AppText.Note; soft: true }
        }
    }
}

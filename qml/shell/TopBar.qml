// The head of a narrow window: the mark, and how the sync stands.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Rectangle {
    id: root

    required property Profile profile

    implicitHeight: Math.max(Theme.touch, row.implicitHeight) + Theme.spaceM
    color: Theme.background

    RowLayout {
        id: row
        anchors { fill: parent; leftMargin: 18; rightMargin: 18; topMargin: Theme.spaceS }
        spacing: 10
        ArchMark {}
        AppText { visible: !Theme.largeText && root.width >= 400; text: "Collega"; kind: AppText.Heading }
        Item { Layout.fillWidth: true }
        IconButton { iconName: "search"; text: qsTr("Search everything"); onClicked: Navigator.open("search", "") }
        SyncChip {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            text: root.profile.sync.chip
            standing: root.profile.sync.standing
            visible: text !== ""
            onClicked: Navigator.open("sync", "")
        }
    }
}

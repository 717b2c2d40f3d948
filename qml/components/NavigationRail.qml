// The rail beside the page: icons, or icons with words where there is room. Settings and sync stand at its foot.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    required property var places
    required property var footPlaces
    required property string current
    required property bool withWords
    property alias sync: sync.sourceComponent
    signal chosen(string key)

    implicitWidth: withWords ? Math.round(232 * Math.min(Theme.textScale, 1.35)) : 88
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: Theme.line }
    ColumnLayout {
        anchors { fill: parent; margins: root.withWords ? 14 : Theme.spaceXs; topMargin: 22 }
        spacing: 0
        RowLayout {
            Layout.leftMargin: root.withWords ? 10 : 0
            Layout.bottomMargin: Theme.spaceXl
            Layout.alignment: root.withWords ? Qt.AlignLeft : Qt.AlignHCenter
            spacing: 10
            ArchMark {}
            AppText { visible: root.withWords; text: "Collega"; kind: AppText.Heading }
        }
        RailPlaces {
            Layout.fillWidth: true
            places: root.places
            current: root.current
            withWords: root.withWords
            onChosen: key => root.chosen(key)
        }
        Item { Layout.fillHeight: true }
        RailPlaces {
            Layout.fillWidth: true
            places: root.footPlaces
            current: root.current
            withWords: root.withWords
            onChosen: key => root.chosen(key)
        }
        Loader {
            id: sync
            Layout.fillWidth: true
            Layout.leftMargin: root.withWords ? 10 : 0
        }
    }
}

// The window of the gallery.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Window {
    id: root

    visible: true
    width: 412
    height: 892
    title: "Collega"
    color: Theme.background

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        PageHeader {
            Layout.fillWidth: true
            title: "Components"
            note: "Each with sample data"
            SyncChip { text: "Offline · 3 waiting"; standing: SyncChip.Offline }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            GalleryActions { Layout.fillWidth: true }
            GalleryStates { Layout.fillWidth: true }
            GalleryFields { Layout.fillWidth: true }
            GalleryCards { Layout.fillWidth: true }
            GalleryCharts { Layout.fillWidth: true }
        }
        BottomBar {
            Layout.fillWidth: true
            current: "today"
            places: [
                { key: "today", text: "Today", icon: "sun" }, { key: "partners", text: "Partners", icon: "handshake" },
                { key: "lessons", text: "Lessons", icon: "lightbulb" }, { key: "people", text: "People", icon: "users" },
                { key: "more", text: "More", icon: "menu" }
            ]
        }
    }
}

// Beside a list from which nothing is opened yet.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

PageFrame {
    id: page

    title: qsTr("Nothing chosen")

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceXl, 420)
        EmptyState {
            Layout.fillWidth: true
            title: qsTr("Choose from the list")
            words: qsTr("What you choose opens here.")
            action: qsTr("Log a lesson")
            onActed: Navigator.open("lesson-editor", "")
        }
    }
}

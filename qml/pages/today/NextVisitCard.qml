// The visit that comes next, and how far its preparation is.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

TouchCard {
    id: root

    required property string recordId
    required property string title
    required property string when
    required property string who
    required property string preparation
    required property double prepared

    text: title
    onClicked: Navigator.open("visit", recordId)

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Avatar { name: ""; iconName: "plane"; side: Avatar.Ours }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.title; strong: true }
            AppText { Layout.fillWidth: true; text: root.who === "" ? root.when : qsTr("%1 · %2").arg(root.when).arg(root.who); kind: AppText.Note; soft: true }
        }
    }
    ProgressBar { Layout.fillWidth: true; visible: root.preparation !== ""; value: root.prepared; label: root.preparation }
    AppText { Layout.fillWidth: true; visible: text !== ""; text: root.preparation; kind: AppText.Note; soft: true }
}

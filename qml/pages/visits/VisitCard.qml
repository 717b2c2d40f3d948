// One visit in the list.
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
    required property string standing
    required property double prepared
    required property int side
    required property bool past

    text: title
    onClicked: Navigator.open("visit", recordId)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        Avatar { Layout.alignment: Qt.AlignTop; name: ""; iconName: "plane"; side: root.past ? Avatar.Neutral : root.side }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.title; strong: true }
            AppText { Layout.fillWidth: true; text: root.when; kind: AppText.Note; soft: true }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: root.who; kind: AppText.Note; soft: true }
            Tag { Layout.topMargin: Theme.spaceXs; visible: root.past && Theme.largeText; text: qsTr("Past") }
        }
        Tag { Layout.alignment: Qt.AlignTop; visible: root.past && !Theme.largeText; text: qsTr("Past") }
    }
    Tag { visible: root.standing !== ""; text: root.standing; iconName: "cloud-upload" }
    ProgressBar { Layout.fillWidth: true; visible: !root.past && root.preparation !== ""; value: root.prepared; label: root.preparation }
    AppText { Layout.fillWidth: true; visible: !root.past && text !== ""; text: root.preparation; kind: AppText.Note; soft: true }
}

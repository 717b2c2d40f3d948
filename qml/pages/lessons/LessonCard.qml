// One lesson in the list.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

TouchCard {
    id: root

    required property string recordId
    required property string title
    required property string note
    required property string rung
    required property string application
    required property string author
    required property int side
    required property int applicationTone
    required property string standing

    text: title
    spacing: Theme.spaceS
    onClicked: Navigator.open("lesson", recordId)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        Avatar { Layout.alignment: Qt.AlignTop; name: root.author; side: root.side; size: 36 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.title; maximumLineCount: Theme.largeText ? 6 : 3; elide: Text.ElideRight }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: root.rung !== "" || root.application !== "" || root.standing !== ""
        spacing: Theme.spaceS
        Tag { visible: root.rung !== ""; text: root.rung; tone: Tag.Mutual; iconName: "footprints" }
        Tag { visible: root.application !== ""; text: root.application; tone: root.applicationTone }
        Tag { visible: root.standing !== ""; text: root.standing; iconName: "cloud-upload" }
    }
}

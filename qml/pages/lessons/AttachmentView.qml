// One attachment: the picture where it is one, what it is called, where it is, and what can be done with it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: view

    required property string attachment
    required property string name
    required property string note
    required property bool isPicture
    required property bool here
    required property bool coming
    required property bool sound
    required property double progress
    required property var picture

    signal looked
    signal fetched
    signal stopped
    signal saved
    signal removed

    spacing: Theme.spaceS
    Component.onCompleted: if (view.isPicture) view.looked()

    PictureItem {
        id: shown
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(width * ratio, 480)
        visible: !empty
        picture: view.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: view.name
    }
    RowLayout {
        spacing: Theme.spaceS
        Icon { name: view.isPicture ? "camera" : "paperclip"; color: Theme.inkSoft }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            AppText { Layout.fillWidth: true; text: view.name; elide: Text.ElideMiddle; wrapMode: Text.NoWrap }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: view.note; kind: AppText.Small; soft: true }
        }
        IconButton { visible: view.coming; iconName: "x"; text: qsTr("Stop fetching %1").arg(view.name); color: Theme.inkSoft; onClicked: view.stopped() }
        IconButton { visible: view.sound && !view.here && !view.coming; iconName: "cloud-download"; text: qsTr("Fetch %1").arg(view.name); color: Theme.inkSoft; onClicked: view.fetched() }
        IconButton { visible: view.here; iconName: "download"; text: qsTr("Save %1").arg(view.name); color: Theme.inkSoft; onClicked: view.saved() }
        IconButton { iconName: "trash-2"; text: qsTr("Take off %1").arg(view.name); color: Theme.inkSoft; onClicked: view.removed() }
    }
    ProgressBar {
        Layout.fillWidth: true
        visible: view.coming
        value: view.progress
        label: qsTr("How far %1 has come").arg(view.name)
    }
}

// Something a broker could do unasked: a pair to bridge, a lesson to say in another language, a conversation to leave.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

TouchCard {
    id: root

    required property string recordId
    required property string title
    required property string note
    required property string opens
    required property string subject
    required property double part
    property string iconName: "languages"

    text: title
    onClicked: Navigator.open(opens, subject)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        Avatar { Layout.alignment: Qt.AlignTop; name: root.title; iconName: root.iconName; side: Avatar.Mutual; size: 36 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.title; strong: true; maximumLineCount: 3; elide: Text.ElideRight }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
    }
    ProgressBar { Layout.fillWidth: true; visible: root.part > 0; value: root.part; label: root.note; fill: Theme.mutual }
}

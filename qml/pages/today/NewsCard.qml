// A lesson that a colleague wrote of late.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

TouchCard {
    id: root

    required property string recordId
    required property string title
    required property string note
    required property string author
    required property int side

    text: title
    onClicked: Navigator.open("lesson", recordId)

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Avatar { Layout.alignment: Qt.AlignTop; name: root.author; side: root.side }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.title; maximumLineCount: Theme.largeText ? 6 : 3; elide: Text.ElideRight }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
    }
}

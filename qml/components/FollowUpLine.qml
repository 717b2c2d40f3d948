// A follow-up in a list of them: what is asked, when, and what was answered.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

RowLayout {
    id: root

    required property string question
    required property string due
    required property string answers
    required property string standing
    required property bool isDue
    required property bool open

    spacing: Theme.spaceM
    Icon { Layout.alignment: Qt.AlignTop; name: root.open ? "bell" : "check"; color: root.open ? (root.isDue ? Theme.attention : Theme.inkSoft) : Theme.good }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        AppText { Layout.fillWidth: true; text: root.question }
        AppText { Layout.fillWidth: true; visible: root.open; text: root.due; kind: AppText.Note; soft: true }
        AppText { Layout.fillWidth: true; visible: text !== ""; text: root.answers; kind: AppText.Note; color: Theme.good }
        Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; visible: text !== ""; text: root.standing; iconName: "cloud-upload" }
    }
}

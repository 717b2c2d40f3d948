// Two counts that face each other: ours and the partner's, each in its colour, with what is counted between them.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

ColumnLayout {
    id: root

    required property string label
    required property int ours
    required property int theirs
    property string ourName
    property string theirName
    readonly property int total: ours + theirs

    spacing: Theme.spaceXs
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2 %3, %4 %5").arg(label).arg(ourName).arg(ours).arg(theirName).arg(theirs)

    RowLayout {
        Layout.fillWidth: true
        AppText { text: root.ours.toLocaleString(Qt.locale(), "f", 0); kind: AppText.Note; strong: true; color: Theme.ours; Accessible.ignored: true }
        AppText {
            Layout.fillWidth: true
            text: root.label
            kind: AppText.Note
            soft: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        AppText { text: root.theirs.toLocaleString(Qt.locale(), "f", 0); kind: AppText.Note; strong: true; color: Theme.partner; Accessible.ignored: true }
    }
    Row {
        id: bar
        Layout.fillWidth: true
        Layout.preferredHeight: 10
        spacing: 2
        Rectangle {
            width: root.total === 0 ? 0 : (bar.width - bar.spacing) * root.ours / root.total
            height: 10
            radius: 4
            color: Theme.ours
            visible: width > 0
        }
        Rectangle {
            width: root.total === 0 ? bar.width : (bar.width - bar.spacing) * root.theirs / root.total
            height: 10
            radius: 4
            color: root.total === 0 ? Theme.sunken : Theme.partner
            visible: width > 0
        }
    }
}

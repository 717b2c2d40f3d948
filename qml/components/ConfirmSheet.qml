// Asks before something that others notice, or that cannot be undone: what it means, and the choice to leave it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Sheet {
    id: root

    required property string words
    required property string action
    // What else there is to say, a line each.
    property var points: []
    property int kind: AppButton.Danger
    signal confirmed()

    AppText { Layout.fillWidth: true; text: root.words }
    // No layout: one in a sheet that is not open does not learn that what it lays out is gone (Qt 6.4).
    Column {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        Repeater {
            model: root.points
            RowLayout {
                id: point
                required property string modelData
                width: parent === null ? 0 : parent.width
                spacing: Theme.spaceS
                Rectangle { Layout.alignment: Qt.AlignTop; Layout.topMargin: (said.font.pixelSize - height) / 2 + 3; implicitWidth: 6; implicitHeight: 6; radius: 3; color: Theme.inkSoft }
                AppText { id: said; Layout.fillWidth: true; text: point.modelData; soft: true }
            }
        }
    }
    Actions {
        Layout.fillWidth: true
        Layout.maximumWidth: wanted
        Layout.alignment: Qt.AlignRight
        AppButton { text: qsTr("Leave it as it is"); kind: AppButton.Outlined; onClicked: root.close() }
        AppButton { text: root.action; kind: root.kind; onClicked: { root.close(); root.confirmed() } }
    }
}

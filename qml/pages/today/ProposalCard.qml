// A colleague proposes a pair: what they want to learn, and the answer.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string recordId
    required property string name
    required property string note
    required property string goal
    required property int side
    signal accepted()
    signal declined()

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Avatar { Layout.alignment: Qt.AlignTop; name: root.name; side: root.side }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.name; strong: true }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
    }
    AppText { Layout.fillWidth: true; visible: root.goal !== ""; text: qsTr("Wants to learn: %1").arg(root.goal) }
    CardFoot {
        Layout.fillWidth: true
        AppButton { text: qsTr("No, thank you"); kind: AppButton.Outlined; onClicked: root.declined() }
        AppButton { text: qsTr("Accept"); iconName: "handshake"; onClicked: root.accepted() }
    }
}

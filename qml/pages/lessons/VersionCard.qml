// One change of a text: who, when, and what it was against what it became.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string section
    required property string name
    required property string question
    required property string before
    required property string note
    required property int field
    required property int side
    required property bool revertible
    required property var pieces
    signal reverted()

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        Avatar { Layout.alignment: Qt.AlignTop; name: root.name; side: root.side; size: 36 }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.section; kind: AppText.Note; soft: true }
            AppText { Layout.fillWidth: true; text: root.question !== "" ? root.question : root.note; strong: true }
        }
    }
    ComparedText { Layout.fillWidth: true; visible: root.question !== ""; pieces: root.pieces }
    CardFoot {
        Layout.fillWidth: true
        visible: root.revertible
        AppButton { text: qsTr("Bring back what it said"); kind: AppButton.Outlined; iconName: "undo-2"; onClicked: root.reverted() }
    }
}

// A tie that fell silent against its own rhythm, and the bell that asks somebody to break the silence.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Card {
    id: root

    required property string recordId
    required property string name
    required property string note
    required property string standing
    required property string ringer
    required property int tone
    required property bool rung
    required property bool isPair
    signal rang()

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        PairArch { Layout.alignment: Qt.AlignTop; Layout.topMargin: Theme.spaceS; faded: true }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.name; strong: true }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
        CardPointer {
            text: qsTr("Open %1").arg(root.name)
            onClicked: Navigator.open(root.isPair ? "pair" : "partnership", root.recordId)
        }
    }
    CardFoot {
        Layout.fillWidth: true
        words: root.standing
        tone: root.tone
        Tag { visible: root.rung; text: qsTr("The bell has rung"); tone: Tag.Mutual; iconName: "bell-ring" }
        AppButton {
            visible: !root.rung
            text: root.ringer === "" ? qsTr("Ring the bell") : qsTr("Ask %1").arg(root.ringer)
            iconName: "bell-ring"
            onClicked: root.rang()
        }
    }
}

// One suggestion: who, how well it fits and why, and who could bridge what is in the way.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string recordId
    required property string name
    required property string note
    required property var good
    required property var different
    required property var inTheWay
    required property string bridge
    required property int fit
    required property int side
    signal wanted()

    fills: true

    RowLayout {
        Layout.fillWidth: true
        spacing: 10
        Avatar { name: root.name; side: root.side }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: root.name; strong: true }
            AppText { Layout.fillWidth: true; text: root.note; kind: AppText.Note; soft: true }
        }
        ColumnLayout {
            spacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Fit: %1 of 100").arg(root.fit)
            AppText { Layout.alignment: Qt.AlignRight; text: root.fit.toLocaleString(Qt.locale(), "f", 0); kind: AppText.Heading; font.pixelSize: Math.round(20 * Theme.textScale); color: Theme.mutual; Accessible.ignored: true }
            AppText { Layout.alignment: Qt.AlignRight; text: qsTr("fit"); kind: AppText.Note; soft: true; Accessible.ignored: true }
        }
    }
    Flow {
        id: reasons
        Layout.fillWidth: true
        spacing: 6
        Repeater { model: root.good; Tag { required property string modelData; text: modelData; tone: Tag.Good; iconName: "check" } }
        Repeater { model: root.different; Tag { required property string modelData; text: modelData; tone: Tag.Mutual; iconName: "sparkles" } }
        Repeater { model: root.inTheWay; Tag { required property string modelData; text: modelData; tone: Tag.Attention; iconName: "triangle-alert" } }
    }
    Banner { Layout.fillWidth: true; visible: root.bridge !== ""; text: root.bridge; tone: Tag.Mutual; iconName: "languages" }
    CardFoot {
        Layout.fillWidth: true
        Layout.fillHeight: true
        AppButton { text: qsTr("Profile"); kind: AppButton.Outlined; onClicked: Navigator.open("person", root.recordId) }
        AppButton { objectName: "opens-proposing"; text: qsTr("Propose pair"); iconName: "handshake"; onClicked: root.wanted() }
    }
}

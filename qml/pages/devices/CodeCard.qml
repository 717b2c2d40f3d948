// The code for the new device, and what to do with it there.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property LinkHostModel model
    readonly property bool shown: model.stage === LinkHostModel.Shown

    AppText { Layout.fillWidth: true; text: qsTr("On the new device"); strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        model: [qsTr("Open Collega and choose your language."), qsTr("Choose “On another device”."), qsTr("Paste this code, or choose a picture of it.")]
        RowLayout {
            id: step
            required property int index
            required property string modelData
            Layout.fillWidth: true
            spacing: Theme.spaceM
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1. %2").arg(index + 1).arg(modelData)
            AppText { Layout.alignment: Qt.AlignTop; text: Number(step.index + 1).toLocaleString(Qt.locale(), "f", 0); strong: true; color: Theme.ours; Accessible.ignored: true }
            AppText { Layout.fillWidth: true; text: step.modelData; Accessible.ignored: true }
        }
    }
    QrCode { Layout.alignment: Qt.AlignHCenter; visible: root.shown; text: root.model.code; label: qsTr("The code for the new device, as a QR code") }
    TextAreaBox { id: code; Layout.fillWidth: true; visible: root.shown; label: qsTr("Code for the new device"); text: root.model.code; field.readOnly: true }
    AppText { Layout.fillWidth: true; visible: root.shown; text: qsTr("It works once, until %1. This page waits for the new device.").arg(root.model.until); kind: AppText.Note; soft: true }
    AppText { Layout.fillWidth: true; visible: root.model.stage === LinkHostModel.Opening; text: qsTr("Making a code…"); soft: true }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.shown
        text: qsTr("Copy")
        kind: AppButton.Outlined
        iconName: "copy"
        onClicked: { code.field.selectAll(); code.field.copy(); Navigator.tell(qsTr("The code is copied."), null) }
    }
    AppButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; visible: root.model.stage === LinkHostModel.Closed; text: qsTr("Show a new code"); iconName: "qr-code"; onClicked: root.model.open() }
}

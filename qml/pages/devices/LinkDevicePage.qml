// Linking a new device: the code to enter there, then the number to compare and the passphrase.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property LinkHostModel model
    readonly property bool asked: model.stage === LinkHostModel.Asked || model.stage === LinkHostModel.Approving

    title: qsTr("Link a new device")
    Component.onCompleted: model.open()

    Connections {
        target: page.model
        function onApproved(name: string) { Navigator.tell(qsTr("%1 is a device of yours now.").arg(name), null); Navigator.close() }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader { Layout.fillWidth: true; title: page.title; canGoBack: page.canGoBack; onBack: Navigator.close() }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Banner { Layout.fillWidth: true; visible: text !== ""; text: page.model.problem; tone: Tag.Alarm }
            CodeCard { Layout.fillWidth: true; visible: !page.asked; model: page.model }
            ComparingCard { Layout.fillWidth: true; visible: page.asked; model: page.model }
            AppText {
                Layout.fillWidth: true
                kind: AppText.Note
                soft: true
                text: qsTr("Show the code to nobody else. Whoever has it can ask, and comes in only if you approve here.")
            }
        }
    }
}

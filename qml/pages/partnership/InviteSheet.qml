// Makes an invitation link, to be handed over in whatever way suits.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Sheet {
    id: root

    required property PartnershipModel model
    property int role: 0

    title: qsTr("Invite a colleague")

    // Made while it is looked at: layouts in a sheet that is not open do not learn that what they lay out is gone (Qt 6.4).
    Loader {
        Layout.fillWidth: true
        active: root.visible
        sourceComponent: ColumnLayout {
            spacing: Theme.spaceM
            AppText {
                Layout.fillWidth: true
                soft: true
                text: qsTr("The link is for one person and works for two weeks. Whoever has it can ask to join, and reads nothing before being let in.")
            }
            SegmentedChoice {
                Layout.fillWidth: true
                label: qsTr("As what")
                options: [qsTr("Professional"), qsTr("Broker"), qsTr("Coordinator")]
                current: root.role
                onChosen: index => root.role = index
            }
            QrCode { Layout.alignment: Qt.AlignHCenter; visible: root.model.link !== ""; text: root.model.link; label: qsTr("Invitation link as a QR code") }
            TextAreaBox { id: link; Layout.fillWidth: true; visible: root.model.link !== ""; label: qsTr("Invitation link"); text: root.model.link; field.readOnly: true }
            RowLayout {
                Layout.fillWidth: true
                Item { Layout.fillWidth: true }
                AppButton {
                    visible: root.model.link !== ""
                    text: qsTr("Copy")
                    kind: AppButton.Outlined
                    iconName: "copy"
                    onClicked: { link.field.selectAll(); link.field.copy(); Navigator.tell(qsTr("The link is copied."), null) }
                }
                AppButton { text: qsTr("Make a link"); iconName: "link"; onClicked: root.model.invite(root.role) }
            }
            Banner { Layout.fillWidth: true; visible: root.model.problem !== ""; text: root.model.problem; tone: Tag.Alarm }
        }
    }
}

// How lively the contact is against its own rhythm, and the bell when it fell silent.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PartnershipModel model

    fills: true

    AppText { Layout.fillWidth: true; text: qsTr("Rhythm of contact"); strong: true; Accessible.role: Accessible.Heading }
    AppText { Layout.fillWidth: true; text: root.model.facts.rhythm; soft: true; kind: AppText.Note }
    Item { Layout.fillHeight: true }
    PairArch { Layout.alignment: Qt.AlignHCenter; Layout.preferredWidth: 160; faded: root.model.facts.quiet }
    Tag { Layout.alignment: Qt.AlignHCenter; text: root.model.facts.standing; tone: root.model.facts.tone }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.alignment: Qt.AlignHCenter
        visible: root.model.facts.quiet && !root.model.facts.rung
        text: qsTr("Ring the bell")
        iconName: "bell-ring"
        onClicked: root.model.ring()
    }
    Item { Layout.fillHeight: true }
}

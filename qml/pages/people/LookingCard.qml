// How far it is worked out what an erasure would take; it can be left and taken up again.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property ErasureModel model

    AppText { Layout.fillWidth: true; text: root.model.looking ? qsTr("Looking what there is…") : qsTr("Stopped. Nothing was erased."); soft: true }
    ProgressBar { Layout.fillWidth: true; visible: root.model.looking; value: root.model.part; label: qsTr("Looking what there is…") }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.model.looking ? qsTr("Stop") : qsTr("Look again")
        kind: AppButton.Outlined
        iconName: root.model.looking ? "x" : "refresh-cw"
        onClicked: root.model.looking ? root.model.stop() : root.model.look()
    }
}

// Who takes part, one's own pairs, and leaving.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property PartnershipModel model

    spacing: Theme.spaceL
    PairsCard { Layout.fillWidth: true; model: root.model }
    PeopleCard { Layout.fillWidth: true; model: root.model }
    AppButton { objectName: "opens-leaving"; Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: qsTr("Leave this partnership"); kind: AppButton.Quiet; iconName: "log-out"; onClicked: leaving.open() }
    ConfirmSheet {
        id: leaving
        title: qsTr("Leave %1?").arg(root.model.facts.name)
        words: qsTr("You read nothing that is written there from now on, and the others see that you are gone.")
        points: [qsTr("What you wrote stays with them. To take it out too, erase what is about you first, in Settings."), qsTr("Your pairs are spaces of their own, and stay."), qsTr("With a new invitation you can come back.")]
        action: qsTr("Leave")
        onConfirmed: root.model.leave()
    }
}

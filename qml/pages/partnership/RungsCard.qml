// How far lessons travel: from a person to the wider network.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Charts
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PartnershipModel model

    AppText { Layout.fillWidth: true; text: qsTr("How far lessons travel"); strong: true; Accessible.role: Accessible.Heading }
    Funnel { Layout.fillWidth: true; steps: root.model.rungs }
}

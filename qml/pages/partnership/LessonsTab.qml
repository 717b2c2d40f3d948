// What the partnership does together, and how far its lessons travel.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.ViewModels

GridLayout {
    id: root

    required property PartnershipModel model
    property bool wide: false

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceL
    RecentCard { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; model: root.model }
    RungsCard { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; model: root.model }
}

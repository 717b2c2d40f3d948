// What both sides learn and put in, how lively the contact is, and what kind of network it is.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.ViewModels

GridLayout {
    id: root

    required property PartnershipModel model
    required property PictureModel picture
    property bool wide: false

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceL
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceL
        LearningCard { Layout.fillWidth: true; model: root.model }
        RhythmCard { Layout.fillWidth: true; model: root.model; picture: root.picture }
        ContributionsCard { Layout.fillWidth: true; model: root.picture }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceL
        DimensionsCard { Layout.fillWidth: true; model: root.picture }
        NetworkCard { Layout.fillWidth: true; model: root.picture }
    }
}

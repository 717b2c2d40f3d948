// What kind of network the partnership is, why, and what would make it a hybrid.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PictureModel model

    RowLayout {
        Layout.fillWidth: true
        AppText { Layout.fillWidth: true; text: qsTr("Kind of network"); strong: true; Accessible.role: Accessible.Heading }
        Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: root.model.facts.model; tone: Tag.Mutual; iconName: "workflow" }
    }
    AppText { Layout.fillWidth: true; text: root.model.facts.reason }
    Repeater {
        model: root.model.facts.missing
        AppText { required property string modelData; Layout.fillWidth: true; text: modelData; kind: AppText.Note; soft: true }
    }
}

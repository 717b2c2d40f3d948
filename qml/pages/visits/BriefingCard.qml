// What a visitor should know about the town.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property VisitModel model

    visible: lines.count > 0
    AppText { Layout.fillWidth: true; text: qsTr("About %1").arg(root.model.facts.host); strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        id: lines
        model: root.model.briefing
        ColumnLayout {
            id: line
            required property string heading
            required property string words
            Layout.fillWidth: true
            spacing: 2
            AppText { Layout.fillWidth: true; text: line.heading; kind: AppText.Small; soft: true }
            AppText { Layout.fillWidth: true; text: line.words }
        }
    }
}

// What each side put in, side by side; and in words where one gives and the other receives.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PictureModel model

    visible: rows.count > 0
    AppText { Layout.fillWidth: true; text: qsTr("What each side put in"); strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        id: rows
        model: root.model.contributions
        ColumnLayout {
            id: row
            required property string label
            required property string ours
            required property string theirs
            required property string programmes
            Layout.fillWidth: true
            spacing: 2
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 %3, %4 %5").arg(label).arg(root.model.facts.ours).arg(ours).arg(root.model.facts.theirs).arg(theirs)
            AppText { Layout.fillWidth: true; text: row.label; kind: AppText.Note; soft: true; Accessible.ignored: true }
            RowLayout {
                Layout.fillWidth: true
                AppText { Layout.fillWidth: true; Layout.preferredWidth: 1; text: row.ours; strong: true; color: Theme.ours; Accessible.ignored: true }
                AppText { Layout.fillWidth: true; Layout.preferredWidth: 1; text: row.theirs; strong: true; color: Theme.partner; horizontalAlignment: Text.AlignRight; Accessible.ignored: true }
            }
            AppText { Layout.fillWidth: true; visible: row.programmes !== ""; text: qsTr("Paid by programmes: %1").arg(row.programmes); kind: AppText.Small; soft: true }
        }
    }
    Repeater {
        model: root.model.facts.splits
        AppText { required property string modelData; Layout.fillWidth: true; text: modelData; kind: AppText.Note; soft: true }
    }
}

// As the first of one's town: at which server.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    readonly property string server: field.server
    signal done()
    signal back()

    spacing: Theme.spaceM
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("You found a partnership and invite the others. Whoever keeps Collega for your town tells you the server.") }
    ServerField { id: field; Layout.fillWidth: true; onAccepted: if (whole) root.done() }
    StepFoot { Layout.fillWidth: true; ready: field.whole; onBack: root.back(); onDone: root.done() }
}

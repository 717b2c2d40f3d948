// The way back and on, at the foot of a step.
import QtQuick
import QtQuick.Layouts
import Collega.Components

RowLayout {
    id: root

    property bool ready: true
    property string action: qsTr("Next")
    signal done()
    signal back()

    AppButton { text: qsTr("Back"); kind: AppButton.Quiet; onClicked: root.back() }
    AppButton { Layout.fillWidth: true; text: root.action; enabled: root.ready; onClicked: root.done() }
}

// Onto this device from another of one's own: the code that the other shows, and what this one is called.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property LinkGuestModel model
    property alias name: nameField.text
    readonly property bool whole: model.server !== "" && name.trim() !== ""
    signal done()
    signal back()

    spacing: Theme.spaceM
    Connections {
        target: root.model
        function onCodeRead(words: string) { code.text = words; root.model.takeCode(words) }
    }
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("On the device you have, go to Settings, Your devices, Link a new device. Paste the code it shows, or choose a picture of it.") }
    TextAreaBox { id: code; Layout.fillWidth: true; label: qsTr("Code of the other device"); problem: root.model.codeProblem; onEdited: root.model.takeCode(text) }
    Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; visible: root.model.server !== ""; text: qsTr("The code is whole. Server: %1").arg(root.model.server); tone: Tag.Good; iconName: "check" }
    PictureButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; onPictured: picture => root.model.takePicture(picture) }
    TextFieldBox { id: nameField; Layout.fillWidth: true; label: qsTr("What you call this device"); text: root.model.suggestedName; onAccepted: if (root.whole) root.done() }
    StepFoot { Layout.fillWidth: true; ready: root.whole; onBack: root.back(); onDone: root.done() }
}

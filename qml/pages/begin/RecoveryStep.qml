// Coming back with the recovery code.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property RecoveryModel model
    property alias code: codeField.text
    readonly property string server: serverField.server
    readonly property bool whole: model.whole && serverField.whole
    signal done()
    signal back()

    spacing: Theme.spaceM
    Connections {
        target: root.model
        function onCodeRead(words: string) { codeField.text = words; root.model.takeCode(words) }
    }
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("The nine groups you wrote down, or the sheet you printed. What you had comes back, except what had not been sent.") }
    TextAreaBox { id: codeField; Layout.fillWidth: true; label: qsTr("Recovery code"); problem: root.model.codeProblem; field.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText; onEdited: root.model.takeCode(text) }
    Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; visible: root.model.whole; text: qsTr("The code is whole."); tone: Tag.Good; iconName: "check" }
    PictureButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; onPictured: picture => root.model.takePicture(picture) }
    ServerField { id: serverField; Layout.fillWidth: true; help: qsTr("It stands on the sheet; otherwise ask a colleague."); onAccepted: if (root.whole) root.done() }
    StepFoot { Layout.fillWidth: true; ready: root.whole; onBack: root.back(); onDone: root.done() }
}

// Writing a lesson: the first field has the focus, one is enough, and leaving asks nothing.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property LessonEditor model

    title: model.isNew ? qsTr("New lesson") : qsTr("Lesson")
    onLeaving: model.keep()
    onShown: seen.forceActiveFocus()

    Connections {
        target: page.model
        function onBegun() {
            seen.text = page.model.seen
            meaning.text = page.model.meaning
            plan.text = page.model.plan
            seen.field.cursorPosition = seen.text.length
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            color: Theme.surface
            title: page.title
            note: page.model.kept ? qsTr("Saved on this device") : ""
            closes: true
            onBack: Navigator.close()
            AppButton { text: qsTr("Done"); onClicked: { page.model.keep(); Navigator.close() } }
        }
        Rectangle { Layout.fillWidth: true; implicitHeight: 1; color: Theme.line }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 14

            LessonContext { Layout.fillWidth: true; Layout.topMargin: Theme.spaceM; model: page.model }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            TextAreaBox {
                id: seen
                Layout.fillWidth: true
                label: qsTr("What did you see?")
                onEdited: page.model.seen = text
            }
            TextAreaBox {
                id: meaning
                Layout.fillWidth: true
                label: qsTr("What does it tell you?")
                onEdited: page.model.meaning = text
            }
            TextAreaBox {
                id: plan
                Layout.fillWidth: true
                label: qsTr("What will you do with it?")
                onEdited: page.model.plan = text
            }
            Loader {
                Layout.fillWidth: true
                active: page.model.lesson !== ""
                visible: active
                sourceComponent: AttachmentsCard { profile: page.model.profile; lesson: page.model.lesson }
            }
            LessonRest { Layout.fillWidth: true; model: page.model }
        }
    }
}

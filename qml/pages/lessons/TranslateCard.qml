// Saying a lesson in another language. The original stays as it is.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property TranslationsModel model
    property int language: 0
    readonly property var questions: [
        { question: qsTr("What did you see?"), original: model.original.seen },
        { question: qsTr("What does it tell you?"), original: model.original.meaning },
        { question: qsTr("What will you do with it?"), original: model.original.plan }
    ]
    property var answers: ["", "", ""]

    visible: model.languages.length > 0
    AppText { Layout.fillWidth: true; text: qsTr("Translate it"); strong: true; Accessible.role: Accessible.Heading }
    ChipChoice {
        Layout.fillWidth: true
        label: qsTr("Into which language")
        options: root.model.languageNames
        chosen: [root.language]
        onToggled: index => root.language = index
    }
    Repeater {
        model: root.questions
        GridLayout {
            id: part
            required property int index
            required property var modelData
            Layout.fillWidth: true
            visible: modelData.original !== ""
            columns: root.width > 560 * Theme.textScale ? 2 : 1
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceS
            AppText { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; text: part.modelData.original; soft: true }
            TextAreaBox { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; label: part.modelData.question; onEdited: root.answers[part.index] = text }
        }
    }
    TextAreaBox { id: note; Layout.fillWidth: true; label: qsTr("What should its readers know of the culture it comes from?") }
    SwitchRow { id: named; Layout.fillWidth: true; text: qsTr("Name me with it") }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Add the translation")
        iconName: "languages"
        onClicked: root.model.translate(root.model.languages[root.language], root.answers, note.text, named.checked)
    }
}

// Whether those who were there say that this is what was meant.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property TranslationsModel model

    visible: model.original.mayCheck || each.count > 0
    AppText { Layout.fillWidth: true; text: qsTr("Is this what was meant?"); strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        id: each
        model: root.model.checks
        ColumnLayout {
            id: check
            required property string words
            required property string note
            required property bool asMeant
            Layout.fillWidth: true
            spacing: 2
            Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: check.words; tone: check.asMeant ? Tag.Good : Tag.Attention; iconName: check.asMeant ? "check" : "triangle-alert" }
            AppText { Layout.fillWidth: true; visible: text !== ""; text: check.note; kind: AppText.Note; soft: true }
        }
    }
    TextFieldBox { id: note; Layout.fillWidth: true; visible: root.model.original.mayCheck; label: qsTr("What was meant, in your words") }
    Actions {
        Layout.fillWidth: true
        visible: root.model.original.mayCheck
        AppButton { text: qsTr("Yes, this is what was meant"); kind: AppButton.Outlined; iconName: "check"; onClicked: root.model.check(true, note.text) }
        AppButton { text: qsTr("Not quite"); kind: AppButton.Quiet; onClicked: root.model.check(false, note.text) }
    }
}

// Before a visit: what is to be done, what is still missing, and what is worth reading about the town.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

GridLayout {
    id: root

    required property VisitModel model
    required property bool wide

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceM
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceM
        PreparationCard { Layout.fillWidth: true; model: root.model }
        LinesCard { Layout.fillWidth: true; visible: lines.length > 0; title: qsTr("Worth settling"); lines: root.model.facts.before }
        GoingCard { Layout.fillWidth: true; model: root.model }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.spaceM
        TextAreaBox {
            Layout.fillWidth: true
            label: qsTr("Programme")
            text: root.model.facts.programme
            onFocusedChanged: if (!focused && text !== root.model.facts.programme) root.model.setProgramme(text)
        }
        TextFieldBox {
            Layout.fillWidth: true
            label: qsTr("Who agreed at home")
            text: root.model.facts.agreedBy
            onFocusedChanged: if (!focused && text !== root.model.facts.agreedBy) root.model.setAgreedBy(text)
        }
        BriefingCard { Layout.fillWidth: true; model: root.model }
        VisitLessonsCard {
            Layout.fillWidth: true
            visible: count > 0
            title: qsTr("Learned there before")
            lessons: root.model.fitting
        }
    }
}

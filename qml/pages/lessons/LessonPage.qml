// One lesson to read, where it stands on the ladder, and what follows from it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property LessonModel model

    title: qsTr("Lesson")

    Connections {
        target: page.model
        function onRemoved(way) {
            Navigator.close()
            Navigator.tell(qsTr("The lesson is deleted."), () => way.take())
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.title
            note: page.model.facts.place
            canGoBack: page.canGoBack
            onBack: Navigator.close()
            IconButton { iconName: "languages"; text: qsTr("Translations"); color: Theme.inkSoft; onClicked: Navigator.open("lesson-translations", page.model.lesson) }
            IconButton { iconName: "history"; text: qsTr("Versions"); color: Theme.inkSoft; onClicked: Navigator.open("lesson-versions", page.model.lesson) }
            IconButton { iconName: "trash-2"; text: qsTr("Delete"); color: Theme.inkSoft; onClicked: page.model.remove() }
            AppButton {
                text: qsTr("Edit")
                kind: AppButton.Outlined
                iconName: "pen-line"
                onClicked: Navigator.open("lesson-editor", page.model.lesson)
            }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columnWidth: page.wide ? 1068 : Theme.column

            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            Banner {
                Layout.fillWidth: true
                visible: page.model.facts.overwritten.length > 0
                tone: Tag.Mutual
                text: qsTr("Two people wrote this at the same time. Both wordings are kept.")
                action: qsTr("Compare")
                onActed: Navigator.open("lesson-versions", page.model.lesson)
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.spaceL
                rowSpacing: Theme.spaceM
                LessonWords { Layout.fillWidth: true; Layout.preferredWidth: 3; Layout.alignment: Qt.AlignTop; facts: page.model.facts }
                LessonLadder { Layout.fillWidth: true; Layout.preferredWidth: 2; Layout.alignment: Qt.AlignTop; model: page.model }
            }
            AttachmentsCard { Layout.fillWidth: true; profile: page.model.profile; lesson: page.model.lesson }
        }
    }
}

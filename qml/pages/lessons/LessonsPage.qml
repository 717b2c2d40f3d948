// All lessons one can read, with search from the first letter.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property LessonsModel model

    function search() { field.forceActiveFocus() }

    title: qsTr("Lessons")

    ScrollPage {
        id: scroll
        anchors.fill: parent
        footRoom: page.footRoom
        columnWidth: page.wide ? 1068 : Theme.column
        onAtYEndChanged: if (atYEnd && contentY > 0) page.model.showMore()

        PlaceHeader {
            Layout.fillWidth: true
            title: page.title
            LogLesson { page: page }
        }
        SearchField {
            id: field
            Layout.fillWidth: true
            label: qsTr("Search lessons")
            text: page.model.words
            onEdited: page.model.words = text
        }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        GridLayout {
            Layout.fillWidth: true
            columns: page.wide ? 2 : 1
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceM
            Repeater {
                id: cards
                model: page.model.lessons
                LessonCard {
                    checked: recordId === page.opened
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: page.model.ready && cards.count === 0
            iconName: page.model.words === "" ? "lightbulb" : "search"
            title: page.model.words === "" ? qsTr("No lessons yet") : qsTr("No lesson has these words")
            words: page.model.words === "" ? qsTr("What you see at a colleague's, what it tells you and what you will do with it. One line is enough.")
                : qsTr("Search looks at the beginnings of words, whatever their case or accents.")
            action: page.model.words === "" ? qsTr("Log a lesson") : ""
            onActed: Navigator.open("lesson-editor", "")
        }
    }
}

// All lessons one can read, or those of one space, with search from the first letter.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property LessonsModel model

    property Item field: null
    function search() { field.forceActiveFocus() }

    title: qsTr("Lessons")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            visible: page.canGoBack
            title: page.title
            note: page.model.place
            onBack: Navigator.close()
            LogLesson { page: page; origin: page.model.space }
        }
        ListPage {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            page: page
            reuseItems: true
            model: page.model.lessons
            onMoreWanted: page.model.showMore()
            empty: page.model.ready && count === 0
            head: ColumnLayout {
                spacing: Theme.spaceM
                PlaceHeader {
                    Layout.fillWidth: true
                    visible: !page.canGoBack
                    title: page.title
                    LogLesson { page: list.page }
                }
                SearchField {
                    id: field
                    visible: page.model.space === ""
                    Layout.fillWidth: true
                    label: qsTr("Search lessons")
                    text: page.model.words
                    onEdited: page.model.words = text
                    Component.onCompleted: page.field = field
                }
                Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            }
            delegate: LessonCard {
                x: list.rowX
                width: list.rowWidth
                checked: recordId === page.opened
            }
            nothing: EmptyState {
                iconName: page.model.words === "" ? "lightbulb" : "search"
                title: page.model.words === "" ? qsTr("No lessons yet") : qsTr("No lesson has these words")
                words: page.model.words === "" ? qsTr("What you see at a colleague's, what it tells you and what you will do with it. One line is enough.")
                    : qsTr("Search looks at the beginnings of words, whatever their case or accents.")
                action: page.model.words === "" ? qsTr("Log a lesson") : ""
                onActed: Navigator.open("lesson-editor", page.model.space)
            }
        }
    }
}

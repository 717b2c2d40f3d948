// All lessons one can read, with search from the first letter.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property LessonsModel model

    property Item field: null
    function search() { field.forceActiveFocus() }

    title: qsTr("Lessons")

    ListView {
        id: list
        readonly property PageFrame frame: page
        readonly property int rowWidth: Math.min(width - (page.narrow ? 36 : 60), Theme.column)
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: page.footRoom
        spacing: Theme.spaceM
        reuseItems: true
        activeFocusOnTab: false
        model: page.model.lessons
        onAtYEndChanged: if (atYEnd && contentY > 0) page.model.showMore()
        Accessible.role: Accessible.List
        T.ScrollBar.vertical: ScrollBar {}

        header: Item {
            width: ListView.view.width
            height: head.implicitHeight + Theme.spaceM
            ColumnLayout {
                id: head
                x: Math.round((parent.width - width) / 2)
                width: list.rowWidth
                spacing: Theme.spaceM
                PlaceHeader {
                    Layout.fillWidth: true
                    title: page.title
                    LogLesson { page: list.frame }
                }
                SearchField {
                    id: field
                    Layout.fillWidth: true
                    label: qsTr("Search lessons")
                    text: page.model.words
                    onEdited: page.model.words = text
                    Component.onCompleted: page.field = field
                }
                Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            }
        }
        delegate: LessonCard {
            x: Math.round((ListView.view.width - width) / 2)
            width: ListView.view.rowWidth
            checked: recordId === page.opened
        }
        footer: Item {
            width: ListView.view.width
            height: nothing.active ? nothing.height : 0
            Loader {
                id: nothing
                x: Math.round((parent.width - width) / 2)
                width: list.rowWidth
                active: page.model.ready && list.count === 0
                sourceComponent: EmptyState {
                    iconName: page.model.words === "" ? "lightbulb" : "search"
                    title: page.model.words === "" ? qsTr("No lessons yet") : qsTr("No lesson has these words")
                    words: page.model.words === "" ? qsTr("What you see at a colleague's, what it tells you and what you will do with it. One line is enough.")
                        : qsTr("Search looks at the beginnings of words, whatever their case or accents.")
                    action: page.model.words === "" ? qsTr("Log a lesson") : ""
                    onActed: Navigator.open("lesson-editor", "")
                }
            }
        }
    }
}

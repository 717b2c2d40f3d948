// The people one works with, and the way to those one could learn from.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property PeopleModel model

    title: qsTr("People")

    ScrollPage {
        anchors.fill: parent
        footRoom: page.footRoom
        onAtYEndChanged: if (atYEnd && contentY > 0) page.model.showMore()
        columnWidth: page.wide ? 1068 : Theme.column

        PlaceHeader {
            Layout.fillWidth: true
            title: page.title
            LogLesson { page: page }
        }
        SearchField {
            Layout.fillWidth: true
            label: qsTr("Search people, professions, towns")
            text: page.model.words
            onEdited: page.model.words = text
        }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        TouchCard {
            Layout.fillWidth: true
            text: qsTr("Colleagues for you")
            onClicked: Navigator.open("suggestions", "")
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceM
                Avatar { name: ""; iconName: "sparkles"; side: Avatar.Mutual }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    AppText { Layout.fillWidth: true; text: qsTr("Colleagues for you"); strong: true }
                    AppText { Layout.fillWidth: true; text: qsTr("Whom you could learn from, and why"); kind: AppText.Note; soft: true }
                }
                Icon { name: "chevron-right"; color: Theme.inkSoft }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: rows.count > 0
            padding: Theme.spaceXs
            spacing: 0
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: 0
                rowSpacing: 0
                Repeater {
                    id: rows
                    model: page.model.people
                    ListRow {
                        id: row
                        required property string recordId
                        required property string name
                        required property string part
                        required property bool self
                        required property int side
                        required note
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        text: name
                        highlighted: recordId === page.opened
                        leading: Avatar { name: row.name; side: row.side }
                        trailing: Tag { visible: text !== ""; text: row.self ? qsTr("You") : row.part; tone: row.self ? Tag.Neutral : Tag.Mutual }
                        onClicked: Navigator.open(self ? "me" : "person", recordId)
                    }
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: page.model.ready && rows.count === 0
            iconName: "users"
            title: qsTr("Nobody found")
            words: qsTr("Search looks at names, professions, towns, themes, and at what people offer and seek.")
        }
    }
}

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

    ListPage {
        id: list
        anchors.fill: parent
        page: page
        spacing: 0
        model: page.model.people
        onMoreWanted: page.model.showMore()
        empty: page.model.ready && count === 0
        head: ColumnLayout {
            spacing: Theme.spaceM
            PlaceHeader {
                Layout.fillWidth: true
                title: page.title
                LogLesson { page: list.page }
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
                Layout.bottomMargin: Theme.spaceM
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
        }
        delegate: PersonLine {
            required property int index
            x: list.rowX
            width: list.rowWidth
            first: index === 0
            last: index === list.count - 1
            highlighted: recordId === page.opened
        }
        nothing: EmptyState {
            iconName: "users"
            title: qsTr("Nobody found")
            words: qsTr("Search looks at names, professions, towns, themes, and at what people offer and seek.")
        }
    }
}

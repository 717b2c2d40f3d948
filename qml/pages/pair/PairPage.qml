// One pair: what each side wants to learn, what they do together, and the conversation.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property PairModel model
    readonly property pairFacts facts: model.facts

    title: facts.name

    Connections {
        target: page.model
        function onRung() { Navigator.tell(qsTr("The bell has rung."), null) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.facts.name
            note: page.facts.note
            canGoBack: page.canGoBack
            onBack: Navigator.close()
            IconButton { iconName: "user"; text: qsTr("Profile"); onClicked: Navigator.open("person", page.facts.person) }
            LogLesson { page: page; origin: page.model.space }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columnWidth: page.wide ? 1068 : Theme.column

            RowLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.spaceS
                spacing: Theme.spaceM
                Avatar { name: page.facts.myName; side: Avatar.Ours; size: 56 }
                PairArch { Layout.preferredWidth: 110; faded: page.facts.quiet }
                Avatar { name: page.facts.name; side: Avatar.Partner; size: 56 }
            }
            Tag { Layout.alignment: Qt.AlignHCenter; visible: text !== ""; text: page.facts.standing; tone: page.facts.tone }
            AppText { Layout.fillWidth: true; text: page.facts.rhythm; kind: AppText.Note; soft: true; horizontalAlignment: Text.AlignHCenter }
            AppButton {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                Layout.alignment: Qt.AlignHCenter
                visible: page.facts.quiet && !page.facts.rung
                text: qsTr("Ring the bell")
                iconName: "bell-ring"
                onClicked: page.model.ring()
            }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            GoalsCard { Layout.fillWidth: true; model: page.model }
            GridLayout {
                Layout.fillWidth: true
                columns: page.wide ? 2 : 1
                columnSpacing: Theme.spaceL
                rowSpacing: Theme.spaceM
                MessagesCard { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; model: page.model }
                TogetherCard { Layout.fillWidth: true; Layout.preferredWidth: 1; Layout.alignment: Qt.AlignTop; model: page.model }
            }
            AppButton {
                Layout.fillWidth: true
                visible: page.narrow
                text: qsTr("Log a lesson")
                iconName: "pen-line"
                onClicked: Navigator.open("lesson-editor", page.model.space)
            }
        }
    }
}

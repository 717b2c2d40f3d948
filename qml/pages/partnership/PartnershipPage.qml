// One partnership: what both sides learn, how lively it is, who is in it, and what came of it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property PartnershipModel model
    required property PictureModel picture
    property int tab: 0
    readonly property int tabs: 4
    readonly property bool grid: width >= 860
    // Whether the towns, the name and what can be done fit in one row.
    readonly property bool inRow: width >= 960 * Theme.textScale

    title: model.facts.name

    Connections {
        target: page.model
        function onRung() { Navigator.tell(qsTr("The bell has rung."), null) }
        function onLeft() { Navigator.close(); Navigator.tell(qsTr("You leave with the next sync."), null) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.title
            note: page.inRow ? page.model.facts.note : ""
            lead: page.inRow ? head : null
            canGoBack: page.canGoBack
            onBack: Navigator.close()
            Item {
                visible: page.inRow && page.model.facts.standing !== ""
                implicitWidth: standing.implicitWidth
                implicitHeight: Theme.touch
                Tag { id: standing; anchors.verticalCenter: parent.verticalCenter; text: page.model.facts.standing; tone: page.model.facts.tone }
            }
            AppButton {
                visible: page.model.facts.mayInvite
                text: qsTr("Invite")
                kind: AppButton.Outlined
                iconName: "user-plus"
                objectName: "opens-invitation"
                onClicked: invitation.open()
            }
            AppButton { text: qsTr("Report"); kind: AppButton.Outlined; iconName: "file-text"; onClicked: Navigator.open("report", page.model.space) }
            LogLesson { page: page }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columnWidth: page.grid ? 1068 : Theme.column

            RowLayout {
                Layout.fillWidth: true
                visible: !page.inRow
                PartnershipHead { facts: page.model.facts }
                Item { Layout.fillWidth: true }
                Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; visible: text !== ""; text: page.model.facts.standing; tone: page.model.facts.tone }
            }
            AppText { Layout.fillWidth: true; visible: !page.inRow && text !== ""; text: page.model.facts.note; kind: AppText.Note; soft: true }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            RequestsCard { Layout.fillWidth: true; model: page.model }
            Tabs {
                Layout.fillWidth: true
                label: qsTr("Parts of the partnership")
                options: [qsTr("Overview"), qsTr("Lessons"), qsTr("People"), qsTr("Conversation")]
                current: page.tab
                onChosen: index => page.tab = index
            }
            PageTab { shown: page.tab === 0; sourceComponent: OverviewTab { model: page.model; picture: page.picture; wide: page.grid } }
            PageTab { shown: page.tab === 1; sourceComponent: LessonsTab { model: page.model; wide: page.grid } }
            PageTab { shown: page.tab === 2; sourceComponent: PeopleTab { model: page.model } }
            PageTab { shown: page.tab === 3; sourceComponent: MessagesCard { model: page.model } }
        }
    }
    Component {
        id: head
        PartnershipHead { facts: page.model.facts }
    }
    InviteSheet { id: invitation; model: page.model }
}

// The versions of a lesson: first what two wrote at the same time, then every change, the newest first.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property LessonVersionsModel model
    readonly property int margin: width < Theme.narrowBelow ? 18 : 30

    title: qsTr("Versions")

    Connections {
        target: page.model
        function onSettled(way) { Navigator.tell(qsTr("This wording stands now."), () => way.take()) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader { Layout.fillWidth: true; title: page.title; canGoBack: page.canGoBack; onBack: Navigator.close() }
        ListView {
            id: list
            readonly property int rowWidth: Math.min(width - 2 * page.margin, Theme.column)
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.spaceM
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.spaceXl
            model: page.model.versions
            Accessible.role: Accessible.List
            Accessible.name: page.title
            T.ScrollBar.vertical: ScrollBar {}
            // Until somebody moves it, it shows its head, which comes to be as high as it is only once it is read.
            property bool moved: false
            onMovementStarted: moved = true
            header: Item {
                onHeightChanged: if (!list.moved) Qt.callLater(list.positionViewAtBeginning)
                width: ListView.view.width
                height: head.implicitHeight + Theme.spaceM
                ColumnLayout {
                    id: head
                    x: (parent.width - width) / 2
                    width: list.rowWidth
                    spacing: Theme.spaceM
                    Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
                    SectionTitle { visible: disagreements.count > 0; text: qsTr("Written at the same time") }
                    AppText { Layout.fillWidth: true; visible: disagreements.count > 0; soft: true; text: qsTr("Neither had seen the other's words. Nothing is lost: choose one, or make one of both.") }
                    Repeater {
                        id: disagreements
                        model: page.model.disagreements
                        DisagreementCard { Layout.fillWidth: true; onTaken: words => page.model.settle(field, words) }
                    }
                    SectionTitle { text: qsTr("What was changed") }
                }
            }
            delegate: Item {
                id: row
                required property string section
                required property string name
                required property string question
                required property string before
                required property string note
                required property int field
                required property int side
                required property bool revertible
                required property var pieces
                width: ListView.view.width
                height: card.implicitHeight
                VersionCard {
                    id: card
                    x: (parent.width - width) / 2
                    width: list.rowWidth
                    section: row.section
                    name: row.name
                    question: row.question
                    before: row.before
                    note: row.note
                    field: row.field
                    side: row.side
                    revertible: row.revertible
                    pieces: row.pieces
                    onReverted: page.model.settle(row.field, row.before)
                }
            }
        }
    }
}

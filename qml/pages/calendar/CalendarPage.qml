// Visits and follow-ups by day: the month with its list beside it or below it, or everything that is to come.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property CalendarModel model
    readonly property int margin: width < Theme.narrowBelow ? 6 : 30
    readonly property bool beside: wide && !model.agenda

    title: qsTr("Calendar")

    readonly property Component nothing: Component {
        AppText {
            leftPadding: Theme.spaceL
            rightPadding: Theme.spaceL
            topPadding: Theme.spaceL
            soft: true
            horizontalAlignment: Text.AlignHCenter
            text: page.model.day !== "" ? qsTr("Nothing on this day.") : page.model.agenda ? qsTr("Nothing to come. Visits and follow-ups stand here by day.") : qsTr("Nothing in this month.")
        }
    }

    ColumnLayout {
        anchors { fill: parent; leftMargin: page.margin; rightMargin: page.margin }
        spacing: Theme.spaceS

        PlaceHeader {
            Layout.fillWidth: true
            Layout.leftMargin: page.narrow ? 12 : 0
            Layout.rightMargin: page.narrow ? 12 : 0
            title: page.title
            AppButton { text: qsTr("Plan a visit"); kind: AppButton.Outlined; iconName: "plus"; onClicked: Navigator.open("visit-editor", "") }
            LogLesson { page: page }
        }
        SegmentedChoice {
            Layout.fillWidth: true
            Layout.maximumWidth: 420
            Layout.leftMargin: page.narrow ? 12 : 0
            Layout.rightMargin: page.narrow ? 12 : 0
            label: qsTr("How it is shown")
            options: [qsTr("Month"), qsTr("Agenda")]
            current: page.model.agenda ? 1 : 0
            onChosen: index => page.model.agenda = index === 1
        }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.spaceXl
            Flickable {
                Layout.preferredWidth: Math.max(7 * Theme.touch + 2 * Theme.spaceM, Math.min(560, page.width * 0.5))
                Layout.fillHeight: true
                visible: page.beside
                contentHeight: month.implicitHeight + Theme.spaceXl
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                MonthCard { id: month; width: parent.width; model: page.model }
            }
            CalendarList {
                id: list
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: page.model.entries
                margin: page.narrow ? 0 : page.beside ? 0 : Theme.spaceL
                nothing: page.nothing
                empty: page.model.ready && count === 0
                headingIndent: page.narrow ? 12 : 0
                bottomMargin: page.footRoom
                header: Item {
                    width: ListView.view.width
                    height: shownMonth.active ? shownMonth.height + Theme.spaceS : 0
                    Loader {
                        id: shownMonth
                        x: (parent.width - width) / 2
                        width: Math.min(parent.width, Theme.column)
                        active: !page.beside && !page.model.agenda
                        sourceComponent: MonthCard { model: page.model }
                    }
                }
            }
        }
    }
}

// Search over everything, by keyboard alone if one likes: type, go down with the arrows, open with Enter, leave with Escape.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property SearchModel model
    readonly property int margin: width < Theme.narrowBelow ? 18 : 30

    function search() { field.field.forceActiveFocus(); field.field.selectAll() }
    function openFirst() { if (list.count > 0) list.itemAtIndex(0).clicked() }
    function enterList() {
        if (list.count === 0) return
        list.currentIndex = 0
        list.currentItem.forceActiveFocus(Qt.TabFocusReason)
    }

    title: qsTr("Search")
    onShown: search()

    Connections {
        target: field.field
        function onAccepted() { page.openFirst() }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceS
        PageHeader { Layout.fillWidth: true; title: page.title; canGoBack: page.canGoBack; onBack: Navigator.close() }
        SearchField {
            id: field
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            Layout.leftMargin: page.margin
            Layout.rightMargin: page.margin
            Layout.alignment: Qt.AlignHCenter
            label: qsTr("Search everything")
            text: page.model.words
            onEdited: page.model.words = text
            Keys.onDownPressed: page.enterList()
        }
        AppText {
            Layout.fillWidth: true
            Layout.maximumWidth: field.width
            Layout.alignment: Qt.AlignHCenter
            text: field.text.trim() === "" ? qsTr("People, partnerships, lessons, visits, follow-ups and what was said in them, whatever their case or accents.")
                : !page.model.answered ? "" : list.count === 0 ? qsTr("Nothing has these words. Search looks at the beginnings of words.")
                : qsTr("%n found", "", list.count)
            kind: AppText.Note
            soft: true
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Banner { Layout.fillWidth: true; Layout.maximumWidth: field.width; Layout.alignment: Qt.AlignHCenter; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: page.model.found
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.spaceXl
            keyNavigationEnabled: false
            Accessible.role: Accessible.List
            Accessible.name: page.title
            T.ScrollBar.vertical: ScrollBar {}
            section.property: "section"
            section.delegate: Item {
                required property string section
                width: ListView.view.width
                height: heading.implicitHeight
                SectionTitle { id: heading; x: (parent.width - width) / 2; width: field.width; text: parent.section }
            }
            delegate: FoundLine {
                required property int index
                required note
                x: (ListView.view.width - width) / 2
                width: field.width
                onClicked: Navigator.open(opens, subject)
                Keys.onDownPressed: step(1)
                Keys.onUpPressed: index === 0 ? field.field.forceActiveFocus(Qt.BacktabFocusReason) : step(-1)

                function step(by: int) {
                    list.currentIndex = Math.max(0, Math.min(list.count - 1, index + by))
                    list.currentItem.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
}

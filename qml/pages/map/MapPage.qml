// Towns and partnerships on the map, coloured by how they fare, and beside it the same in words.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.Map
import Collega.ViewModels

PageFrame {
    id: page

    required property MapModel model
    property string current
    readonly property var tones: [Theme.inkSoft, Theme.good, Theme.attention, Theme.alarm, Theme.mutual]
    readonly property var towns: model.towns.map(town => ({ name: town.name, longitude: town.longitude, latitude: town.latitude, side: town.side }))

    function townsOf(tie: var): var { return tie.towns.map(name => towns.find(town => town.name === name)).filter(town => town !== undefined) }
    // The first town with each of the others.
    function linesOf(tie: var): var {
        const ends = townsOf(tie).map(town => towns.indexOf(town))
        return ends.slice(1).map(end => ({ from: ends[0], to: end, color: tones[tie.tone], quiet: tie.quiet }))
    }
    function choose(partnership: string) {
        current = partnership
        map.showThese(townsOf(model.ties.find(tie => tie.recordId === partnership)))
    }
    function chooseTown(name: string) {
        const number = model.ties.findIndex(each => each.towns.indexOf(name) >= 0)
        if (number < 0) return
        current = model.ties[number].recordId
        list.positionViewAtIndex(number, ListView.Contain)
    }

    title: qsTr("Map")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PlaceHeader {
            Layout.fillWidth: true
            Layout.leftMargin: page.narrow ? Theme.spaceL + 2 : 30
            Layout.rightMargin: page.narrow ? Theme.spaceL + 2 : 30
            Layout.bottomMargin: Theme.spaceM
            title: page.title
            LogLesson { page: page }
        }
        Banner { Layout.fillWidth: true; Layout.margins: Theme.spaceM; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: page.wide ? 2 : 1
            columnSpacing: 0
            rowSpacing: Theme.spaceS
            MapView {
                id: map
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 3
                towns: page.towns
                ties: page.model.ties.reduce((lines, tie) => lines.concat(page.linesOf(tie)), [])
                onChosen: town => page.chooseTown(page.towns[town].name)
            }
            MapList {
                id: list
                Layout.fillWidth: !page.wide
                Layout.fillHeight: true
                Layout.preferredWidth: page.wide ? 340 : -1
                Layout.preferredHeight: 2
                margin: Theme.spaceM
                topMargin: page.wide ? Theme.spaceM : 0
                bottomMargin: page.footRoom
                model: page.model.list
                current: page.current
                onChosen: partnership => page.choose(partnership)
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceXl, 420)
        visible: page.model.ready && page.model.ties.length === 0
        iconName: "map"
        title: qsTr("No partnership yet")
        words: qsTr("The towns that learn from each other lie here, and the ties between them.")
        action: qsTr("Join or found")
        onActed: Navigator.open("join", "")
    }
}

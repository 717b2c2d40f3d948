// The partnerships on the board as a table, where there is room for one.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property var partnerships
    readonly property int count: rows.count
    signal rang(string partnership)

    padding: Theme.spaceS
    spacing: 0
    BoardColumns {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceM
        Layout.rightMargin: Theme.spaceM
        cells: [qsTr("Partnership"), qsTr("State"), qsTr("Last contact"), qsTr("Learned here / there"), qsTr("In practice"), qsTr("Broker"), ""].map(words => ({ words: words }))
    }
    Repeater {
        id: rows
        model: root.partnerships
        BoardTableRow { Layout.fillWidth: true; onRang: root.rang(recordId) }
    }
}

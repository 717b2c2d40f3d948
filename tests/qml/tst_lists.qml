// A list of many rows: only those in view are made; they stay in the order of reading, and the focus stays.
import QtQuick
import QtTest
import Collega.Theme
import Collega.Components

TestCase {
    id: test
    name: "Lists"
    when: windowShown
    width: 400
    height: 600
    visible: true

    Component {
        id: lists
        PageFrame {
            id: frame
            property alias list: list
            width: 400
            height: 600
            title: "Many"
            ListPage {
                id: list
                anchors.fill: parent
                page: frame
                model: 200
                head: SearchField { label: "Search" }
                delegate: FocusScope {
                    id: row
                    required property int index
                    property alias button: button
                    x: list.rowX
                    width: list.rowWidth
                    height: 60
                    AppButton { id: button; text: "Row " + row.index }
                }
            }
        }
    }
    SignalSpy { id: wanted; signalName: "moreWanted" }

    function inOrder(list) {
        const tops = []
        for (let i = 0; i < list.contentItem.children.length; ++i) tops.push(list.contentItem.children[i].y)
        return tops.every((top, i) => i === 0 || tops[i - 1] <= top)
    }

    function test_onlyWhatIsSeenIsMade() {
        const list = createTemporaryObject(lists, test).list
        tryVerify(() => list.itemAtIndex(0) !== null)
        verify(list.contentItem.children.length < 40)
        verify(list.itemAtIndex(150) === null)
        tryVerify(() => list.atYBeginning)
    }
    function test_rowsAreInTheOrderOfReading() {
        const list = createTemporaryObject(lists, test).list
        list.atStart = false
        list.positionViewAtIndex(100, ListView.Beginning)
        for (let i = 99; i > 60; i -= 5) { list.positionViewAtIndex(i, ListView.Beginning); wait(20) }
        tryVerify(() => inOrder(list))
    }
    function test_theFocusStaysWhereItIs() {
        const list = createTemporaryObject(lists, test).list
        tryVerify(() => list.itemAtIndex(2) !== null)
        const button = list.itemAtIndex(2).button
        button.forceActiveFocus(Qt.TabFocusReason)
        tryCompare(list, "currentIndex", 2)
        verify(button.activeFocus)
        list.positionViewAtEnd()
        wait(50)
        verify(button.activeFocus)
    }
    function test_moreIsAskedForAtTheEnd() {
        const list = createTemporaryObject(lists, test).list
        wanted.target = list
        wanted.clear()
        list.atStart = false
        list.positionViewAtEnd()
        tryVerify(() => wanted.count > 0)
    }
    function test_theFocusBringsItsRowIntoView() {
        const list = createTemporaryObject(lists, test).list
        tryVerify(() => list.itemAtIndex(8) !== null)
        list.itemAtIndex(8).button.forceActiveFocus(Qt.TabFocusReason)
        tryVerify(() => list.itemAtIndex(8).y + 60 <= list.contentY + list.height)
    }
}

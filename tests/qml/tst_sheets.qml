// A sheet that is not open yet: its words change with the language and the window with the hand, and nothing breaks.
import QtQuick
import QtTest
import Collega.Theme
import Collega.Components

Item {
    id: root
    width: 412
    height: 892

    Component {
        id: confirming
        ConfirmSheet { title: "Shut out?"; words: "It reads nothing from now on."; action: "Shut out"; points: ["One", "Two"] }
    }
    SignalSpy { id: confirmed; signalName: "confirmed" }

    TestCase {
        name: "Sheets"
        when: windowShown

        function test_words_change_before_it_opens() {
            const sheet = createTemporaryObject(confirming, root)
            const window = root.Window.window
            const before = window.width
            sheet.points = ["Un", "Deux"]
            wait(50)
            window.width = 360
            wait(50)
            window.width = before
            sheet.open()
            tryVerify(() => sheet.opened)
        }
        function test_leaving_it_confirms_nothing() {
            const sheet = createTemporaryObject(confirming, root)
            confirmed.target = sheet
            confirmed.clear()
            sheet.open()
            tryVerify(() => sheet.opened)
            keyClick(Qt.Key_Escape)
            tryVerify(() => !sheet.opened)
            compare(confirmed.count, 0)
        }
    }
}

// Tabs by the keyboard and for a screen reader, in rows of two where they do not fit; and what an icon is called.
import QtQuick
import QtQuick.Layouts
import QtTest
import Collega.Theme
import Collega.Components

Item {
    id: root
    width: 412
    height: 892

    Component {
        id: tabs
        ColumnLayout {
            readonly property Tabs bar: bar
            width: 376
            Tabs { id: bar; Layout.fillWidth: true; label: "Parts"; options: ["Overview", "Lessons", "People", "Conversation"]; onChosen: index => current = index }
            PageTab { id: one; shown: bar.current === 0; sourceComponent: Text { text: "first" } }
            PageTab { objectName: "second"; shown: bar.current === 1; sourceComponent: Text { text: "second" } }
        }
    }
    Component { id: icon; IconButton { text: "Search"; iconName: "search"; hoverEnabled: true } }

    TestCase {
        name: "Tabs"
        when: windowShown

        function all(item: Item, role: int): var {
            let found = item.Accessible.role === role ? [item] : []
            for (let i = 0; i < item.children.length; ++i) found = found.concat(all(item.children[i], role))
            return found
        }
        function cleanup() { Appearance.textScale = 1 }

        function test_roles() {
            const page = createTemporaryObject(tabs, root)
            compare(page.bar.Accessible.role, Accessible.PageTabList)
            const each = all(page.bar, Accessible.PageTab)
            compare(each.length, 4)
            compare(each.map(tab => tab.Accessible.name).join(), "Overview,Lessons,People,Conversation")
            compare(each.map(tab => tab.Accessible.selected).join(), "true,false,false,false")
            each.forEach(tab => { verify(tab.height >= 48); verify(tab.width >= 48) })
        }
        function test_arrows() {
            const page = createTemporaryObject(tabs, root)
            const each = all(page.bar, Accessible.PageTab)
            each[0].forceActiveFocus(Qt.TabFocusReason)
            const on = Theme.rightToLeft ? Qt.Key_Left : Qt.Key_Right
            const back = Theme.rightToLeft ? Qt.Key_Right : Qt.Key_Left
            keyClick(on)
            compare(page.bar.current, 1)
            verify(each[1].activeFocus)
            keyClick(back)
            keyClick(back)
            compare(page.bar.current, 3)
            keyClick(Qt.Key_Home)
            compare(page.bar.current, 0)
            compare(each.filter(tab => tab.activeFocusOnTab).length, 1)
        }
        // Made when it is shown, and kept.
        function test_loaded_when_shown() {
            const page = createTemporaryObject(tabs, root)
            const second = findChild(page, "second")
            compare(second.item, null)
            page.bar.chosen(1)
            compare(second.item.text, "second")
            page.bar.chosen(0)
            verify(second.item !== null && !second.visible)
        }
        function test_large_text_wraps() {
            const page = createTemporaryObject(tabs, root)
            waitForRendering(page)
            const low = page.bar.height
            verify(!page.bar.wrapped)
            Appearance.textScale = 2
            tryVerify(() => page.bar.wrapped)
            tryVerify(() => page.bar.height > low * 1.5)
        }
        function test_an_icon_says_its_name_data() { return [{ tag: "pointer" }, { tag: "keyboard" }] }
        function test_an_icon_says_its_name(data) {
            const button = createTemporaryObject(icon, root, { x: 100, y: 100 })
            const tip = Array.from(button.children).find(child => child instanceof ToolTip)
            compare(tip.item, null)
            if (data.tag === "pointer") { mouseMove(root, 5, 5); mouseMove(button, 20, 20) }
            else button.forceActiveFocus(Qt.TabFocusReason)
            tryVerify(() => tip.item !== null && tip.item.opened)
            compare(tip.item.text, "Search")
            if (data.tag === "pointer") mouseMove(root, 5, 5)
            else root.forceActiveFocus(Qt.OtherFocusReason)
            tryVerify(() => !tip.item.visible)
        }
    }
}

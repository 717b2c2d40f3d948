// Choosing, undoing, and what stands for a name.
import QtQuick
import QtTest
import Collega.Components

Item {
    id: root
    width: 412
    height: 892

    SegmentedChoice { id: segments; width: 380; label: "Who learns"; options: ["Amsterdam", "Kocaeli", "Both sides"]; current: 0; onChosen: index => current = index }
    SegmentedChoice { id: tight; y: 100; width: 120; label: "How far"; options: ["Me", "Department", "Town"] }
    Avatar { id: avatar; name: "" }
    Toast { id: toast; y: 700; width: 300 }
    TwoSidedBar { id: bar; y: 500; width: 300; label: "Lessons"; ours: 1; theirs: 3; ourName: "Amsterdam"; theirName: "Kocaeli" }

    TestCase {
        name: "Choices"
        when: windowShown

        function test_a_click_chooses() {
            mouseClick(segments, segments.width - 20, segments.height / 2)
            compare(segments.current, 2)
        }
        function test_options_stand_below_each_other_where_they_do_not_fit() {
            verify(!segments.stacked)
            verify(tight.stacked)
        }
        function test_initials_data() {
            return [
                { tag: "two", name: "Aylin Yıldız", initials: "AY" }, { tag: "three", name: "Sanne de Vries", initials: "SV" },
                { tag: "one", name: "Kocaeli", initials: "K" }, { tag: "none", name: "  ", initials: "" },
                { tag: "Arabic", name: "منال بنعلي", initials: "مب" }, { tag: "beyond 16 bits", name: "𐐀b", initials: "𐐀" }
            ]
        }
        function test_initials(row) { compare(avatar.initials(row.name), row.initials) }
        function test_undo() {
            let undone = 0
            toast.show("Deleted", () => ++undone)
            verify(toast.undo !== null)
            toast.undo()
            compare(undone, 1)
            toast.show("Saved", undefined)
            compare(toast.undo, null)
        }
        function test_a_bar_says_what_it_shows() {
            compare(bar.Accessible.name, "Lessons: Amsterdam 1, Kocaeli 3")
        }
    }
}

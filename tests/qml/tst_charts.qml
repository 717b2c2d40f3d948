// Charts draw what they are given, and say it to those who do not see it.
import QtQuick
import QtTest
import Collega.Charts

Item {
    id: root
    width: 412
    height: 892

    ListModel {
        id: rungs
        ListElement { label: "Person"; lessons: 8 }
        ListElement { label: "Department"; lessons: 4 }
        ListElement { label: "Town"; lessons: 0 }
    }
    ListModel {
        id: twoMonths
        ListElement { label: "Oct 2026"; days: 2 }
        ListElement { label: "Nov 2026"; days: 6 }
    }
    Radar { id: radar; width: 380; axes: ["a", "b", "c", "d", "e", "f"]; ours: [1, 2, 3, 4, 5, 1]; theirs: [0, 0, 2, 0, 0, 9]; words: "a: Amsterdam 1" }
    Radar { id: bare; width: 380; axes: []; ours: []; theirs: []; words: "" }
    Funnel { id: funnel; width: 380; y: 320; steps: rungs }
    RhythmBars { id: rhythm; width: 380; y: 500; months: twoMonths; words: "two months" }

    TestCase {
        name: "Charts"
        when: windowShown

        function test_the_first_axis_points_upwards_and_the_farthest_score_reaches_its_end() {
            const top = radar.at(0, radar.most)
            fuzzyCompare(top.x, radar.middle.x, 0.01)
            fuzzyCompare(radar.middle.y - top.y, radar.reach, 0.01)
        }
        function test_what_was_not_scored_is_left_out_and_too_much_is_cut() {
            compare(radar.shape(radar.ours).length, 6)
            const shape = radar.shape(radar.theirs)
            compare(shape.length, 2)
            const last = radar.at(5, radar.most)
            fuzzyCompare(shape[1].x, last.x, 0.01)
        }
        function test_nothing_is_drawn_of_nothing() {
            compare(bare.shape(bare.ours).length, 0)
            verify(bare.implicitHeight > 0)
        }
        function test_each_says_what_it_shows() {
            compare(radar.Accessible.name, "a: Amsterdam 1")
            compare(rhythm.Accessible.name, "two months")
            compare(funnel.most, 8)
            compare(rhythm.most, 6)
        }
    }
}

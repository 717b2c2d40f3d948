// Every pair of tokens that words stand on has a contrast of at least 4.5, in both schemes (WCAG 2.2 AA).
import QtQuick
import QtTest
import Collega.Theme

TestCase {
    name: "Contrast"

    function luminance(color: color): real {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b)
    }
    function contrast(one: color, other: color): real {
        const lights = [luminance(one), luminance(other)].sort((a, b) => b - a)
        return (lights[0] + 0.05) / (lights[1] + 0.05)
    }
    readonly property var words: ["ink", "inkSoft", "ours", "partner", "mutual", "good", "attention", "alarm"]
    readonly property var grounds: ["background", "surface", "sunken", "oursTint", "partnerTint", "mutualTint", "goodTint", "attentionTint", "alarmTint"]
    // Every colour that words have on every ground there is; then what stands on a full colour, as on a button, a marker
    // of the map or a chosen day; and the words of a toast.
    function pairs(): var {
        return words.reduce((all, word) => all.concat(grounds.map(ground => [word, ground])), [])
            .concat(["ours", "partner", "mutual", "inkSoft"].map(ground => ["wordsOnOurs", ground]))
            .concat([["wordsOnAlarm", "alarm"], ["background", "ink"]])
    }
    function test_pairs_data() {
        const rows = []
        for (const scheme of [Appearance.Light, Appearance.Dark])
            for (const pair of pairs())
                rows.push({ tag: (scheme === Appearance.Dark ? "dark " : "light ") + pair.join(" on "), scheme: scheme, words: pair[0], ground: pair[1] })
        return rows
    }
    function test_pairs(row) {
        Appearance.scheme = row.scheme
        compare(Theme.dark, row.scheme === Appearance.Dark)
        const found = contrast(Theme[row.words], Theme[row.ground])
        verify(found >= 4.5, row.tag + ": " + found.toFixed(2))
    }
    function cleanupTestCase() { Appearance.scheme = Appearance.System }
}

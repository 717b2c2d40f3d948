// Language, scheme, text size and motion.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property Preferences preferences
    readonly property var schemes: ["system", "light", "dark"]
    readonly property var scales: [1, 1.25, 1.5, 2]

    AppText { Layout.fillWidth: true; text: qsTr("Language and look"); strong: true; Accessible.role: Accessible.Heading }
    ChipChoice {
        Layout.fillWidth: true
        label: qsTr("Language")
        options: root.preferences.languageNames
        chosen: [root.preferences.languages.indexOf(root.preferences.spoken)]
        onToggled: index => root.preferences.language = root.preferences.languages[index]
    }
    AppText { Layout.fillWidth: true; text: qsTr("Colours"); kind: AppText.Note; soft: true }
    SegmentedChoice {
        Layout.fillWidth: true
        label: qsTr("Colours")
        options: [qsTr("As the system"), qsTr("Light"), qsTr("Dark")]
        current: root.schemes.indexOf(root.preferences.scheme)
        onChosen: index => root.preferences.scheme = root.schemes[index]
    }
    AppText { Layout.fillWidth: true; text: qsTr("Size of the text"); kind: AppText.Note; soft: true }
    SegmentedChoice {
        Layout.fillWidth: true
        label: qsTr("Size of the text")
        options: root.scales.map(scale => qsTr("%1 %").arg(scale * 100))
        current: root.scales.indexOf(root.preferences.textScale)
        onChosen: index => root.preferences.textScale = root.scales[index]
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Less motion")
        checked: root.preferences.reducedMotion
        onToggled: root.preferences.reducedMotion = checked
    }
}

// The language comes first: everything after it is read in it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property Preferences preferences
    signal done()

    spacing: Theme.spaceM
    Card {
        Layout.fillWidth: true
        padding: Theme.spaceXs
        spacing: 0
        Repeater {
            model: root.preferences.languageNames
            ListRow {
                id: row
                required property int index
                required property string modelData
                readonly property bool current: root.preferences.languages[index] === root.preferences.spoken
                Layout.fillWidth: true
                text: modelData
                boldTitle: current
                highlighted: current
                iconName: current ? "check" : "globe"
                iconColor: current ? Theme.ours : Theme.inkSoft
                onClicked: root.preferences.language = root.preferences.languages[index]
            }
        }
    }
    AppButton { Layout.fillWidth: true; text: qsTr("Next"); onClicked: root.done() }
}

// How one comes in: new to Collega, with an invitation or as the first of one's town; or with a profile that is
// somewhere already.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    signal chosen(string way)
    signal back()

    readonly property var fresh: [
        { way: "invited", words: qsTr("I am invited"), note: qsTr("A colleague sent you a link or a QR code"), icon: "mail" },
        { way: "first", words: qsTr("I begin"), note: qsTr("You found a partnership and invite the others"), icon: "sparkles" }
    ]
    readonly property var known: [
        { way: "device", words: qsTr("On another device"), note: qsTr("It shows a code that brings everything here"), icon: "monitor-smartphone" },
        { way: "recovery", words: qsTr("With the recovery code"), note: qsTr("After losing your device or your passphrase"), icon: "key-round" },
        { way: "backup", words: qsTr("From a backup"), note: qsTr("A file that you made in Collega"), icon: "file-text" }
    ]

    spacing: Theme.spaceM
    Repeater {
        model: [{ heading: qsTr("You are new to Collega"), ways: root.fresh }, { heading: qsTr("You use Collega already"), ways: root.known }]
        Card {
            id: group
            required property var modelData
            Layout.fillWidth: true
            padding: Theme.spaceXs
            spacing: 0
            AppText { Layout.fillWidth: true; Layout.margins: Theme.spaceM; Layout.bottomMargin: Theme.spaceXs; text: group.modelData.heading; kind: AppText.Note; soft: true; Accessible.role: Accessible.Heading }
            Repeater {
                model: group.modelData.ways
                ListRow {
                    required property var modelData
                    Layout.fillWidth: true
                    text: modelData.words
                    note: modelData.note
                    iconName: modelData.icon
                    iconColor: Theme.ours
                    pointsOn: true
                    onClicked: root.chosen(modelData.way)
                }
            }
        }
    }
    AppButton { text: qsTr("Back"); kind: AppButton.Quiet; onClicked: root.back() }
}

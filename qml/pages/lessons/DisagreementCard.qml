// What two wrote at the same time: both wordings, compared word by word, and the choice: either, or the two combined.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string question
    required property string kept
    required property string other
    required property string combined
    required property string keptName
    required property string otherName
    required property string keptBy
    required property string otherBy
    required property int field
    required property int keptSide
    required property int otherSide
    required property var pieces
    readonly property bool beside: width >= 560
    signal taken(string words)

    AppText { Layout.fillWidth: true; text: root.question; strong: true; Accessible.role: Accessible.Heading }
    GridLayout {
        Layout.fillWidth: true
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM
        Wording {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            name: root.keptName
            by: root.keptBy
            words: root.kept
            side: root.keptSide
            shownNow: true
            onTaken: root.taken(root.kept)
        }
        Wording {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            name: root.otherName
            by: root.otherBy
            words: root.other
            side: root.otherSide
            onTaken: root.taken(root.other)
        }
    }
    AppText { Layout.fillWidth: true; text: qsTr("The difference"); kind: AppText.Note; soft: true }
    ComparedText { Layout.fillWidth: true; pieces: root.pieces }
    TextAreaBox {
        id: both
        Layout.fillWidth: true
        label: qsTr("Both combined, to make right")
        text: root.combined
    }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Take this")
        iconName: "check"
        enabled: both.text.trim() !== ""
        onClicked: root.taken(both.text)
    }
}

// One of two wordings: whose it is, what it says, and the choice for it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    required property string name
    required property string by
    required property string words
    required property int side
    // Stands in the lesson at present.
    property bool shownNow: false
    signal taken()

    spacing: Theme.spaceS
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        Avatar { name: root.name; side: root.side; size: 32 }
        AppText { Layout.fillWidth: true; text: root.by; kind: AppText.Note; soft: true }
    }
    AppText { Layout.fillWidth: true; text: root.words === "" ? qsTr("(left empty)") : root.words; soft: root.words === "" }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: root.shownNow ? qsTr("Keep this one") : qsTr("Take this one")
        kind: AppButton.Outlined
        onClicked: root.taken()
    }
}

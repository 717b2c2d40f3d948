// Words to look for; answers come while typing.
import QtQuick
import QtQuick.Layouts
import Collega.Theme

Rectangle {
    id: root

    required property string label
    property alias text: field.text
    property alias field: field
    signal edited()

    implicitHeight: Math.max(Theme.touch, field.implicitHeight)
    implicitWidth: 240
    radius: Theme.cornerControl
    color: Theme.surface
    border.width: field.activeFocus ? 2 : 1
    border.color: field.activeFocus ? Theme.ours : Theme.line
    onActiveFocusChanged: if (activeFocus) field.forceActiveFocus()

    RowLayout {
        anchors { fill: parent; leftMargin: 14 }
        spacing: Theme.spaceS
        Icon { name: "search"; color: Theme.inkSoft }
        LineField {
            id: field
            Layout.fillWidth: true
            implicitHeight: Math.max(contentHeight, text === "" ? placeholder.implicitHeight : 0) + Theme.spaceM
            inputMethodHints: Qt.ImhNoAutoUppercase
            onTextEdited: root.edited()
            Keys.onEscapePressed: event => {
                event.accepted = text !== ""
                text = ""
                root.edited()
            }
            Accessible.name: root.label
            Accessible.searchEdit: true
            AppText { id: placeholder; anchors.verticalCenter: parent.verticalCenter; width: parent.width; visible: field.text === ""; text: root.label; soft: true; Accessible.ignored: true }
        }
        IconButton { visible: field.text !== ""; iconName: "x"; text: qsTr("Clear"); color: Theme.inkSoft; onClicked: { field.text = ""; root.edited(); field.forceActiveFocus() } }
    }
}

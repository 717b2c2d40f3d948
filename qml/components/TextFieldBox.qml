// One line to fill in.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

FieldBox {
    id: root

    property alias text: field.text
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property alias field: field
    property string placeholder
    signal edited()
    signal accepted()

    focused: field.activeFocus
    // Qt tells assistive technology of Linux no names of fields for passwords.
    asksAloud: echoMode === TextInput.Password
    activeFocusOnTab: false
    onActiveFocusChanged: if (activeFocus) field.forceActiveFocus()

    TapHandler { onTapped: field.forceActiveFocus() }
    T.TextField {
        id: field
        width: parent.width
        implicitHeight: Math.max(28, contentHeight + 4)
        font.pixelSize: Theme.sizeBody
        color: Theme.ink
        selectionColor: Theme.oursTint
        selectedTextColor: Theme.ink
        placeholderTextColor: Theme.inkSoft
        horizontalAlignment: TextInput.AlignLeft
        verticalAlignment: TextInput.AlignVCenter
        selectByMouse: true
        activeFocusOnTab: true
        // What is too long for the field shows its beginning.
        onTextChanged: if (!activeFocus) cursorPosition = 0
        onTextEdited: root.edited()
        onAccepted: root.accepted()
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.problem !== "" ? root.problem : root.help
        Accessible.passwordEdit: echoMode === TextInput.Password

        AppText {
            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
            visible: field.text === "" && root.placeholder !== ""
            text: root.placeholder
            soft: true
            Accessible.ignored: true
        }
    }
}

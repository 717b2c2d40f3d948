// One line to fill in.
import QtQuick
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
    LineField {
        id: field
        width: parent.width
        // What is too long for the field shows its beginning.
        onTextChanged: if (!activeFocus) cursorPosition = 0
        onTextEdited: root.edited()
        onAccepted: root.accepted()
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

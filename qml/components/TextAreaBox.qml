// Several lines to fill in; grows with what is written. Tab leaves it.
import QtQuick
import QtQuick.Templates as T
import Collega.Theme

FieldBox {
    id: root

    property alias text: area.text
    property alias field: area
    property int leastLines: 1
    signal edited()

    focused: area.activeFocus
    onActiveFocusChanged: if (activeFocus) area.forceActiveFocus()

    FontMetrics { id: metrics; font: area.font }
    TapHandler { onTapped: area.forceActiveFocus() }
    T.TextArea {
        id: area
        property bool typing: false

        width: parent.width
        implicitHeight: Math.max(contentHeight, metrics.lineSpacing * root.leastLines) + 6
        font.pixelSize: Theme.sizeBody
        color: Theme.ink
        selectionColor: Theme.oursTint
        selectedTextColor: Theme.ink
        horizontalAlignment: TextEdit.AlignLeft
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        onTextChanged: if (activeFocus) root.edited()
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: root.label
        Accessible.description: root.problem !== "" ? root.problem : root.help
    }
}

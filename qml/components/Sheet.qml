// Asks for something over the page: from the bottom on a phone, in the middle elsewhere. Escape leaves it.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme

T.Popup {
    id: root

    required property string title
    property bool atBottom: parent !== null && parent.width < Theme.narrowBelow
    default property alias body: column.data

    parent: T.Overlay.overlay
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    width: parent ? Math.min(parent.width - (atBottom ? 0 : 2 * Theme.spaceXl), atBottom ? parent.width : 520) : 0
    height: parent ? Math.min(implicitHeight, parent.height - Theme.spaceXxl) : implicitHeight
    implicitHeight: column.implicitHeight + heading.implicitHeight + topPadding + bottomPadding + Theme.spaceM
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? (atBottom ? parent.height - height : Math.round((parent.height - height) / 2)) : 0
    padding: Theme.spaceL

    T.Overlay.modal: Rectangle { color: Theme.shade }
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.moment } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.moment } }

    background: Rectangle {
        color: Theme.surface
        radius: Theme.cornerCard + 4
        Rectangle { visible: root.atBottom; color: parent.color; anchors { left: parent.left; right: parent.right; bottom: parent.bottom } height: parent.radius }
    }
    contentItem: ColumnLayout { // qmllint disable deferred-property-id
        spacing: Theme.spaceM
        // What lies over the window is not mirrored with it.
        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        RowLayout {
            id: heading
            Layout.leftMargin: Math.max(0, Theme.spaceL - root.padding)
            AppText { Layout.fillWidth: true; text: root.title; kind: AppText.Heading; Accessible.role: Accessible.Heading }
            IconButton { iconName: "x"; text: qsTr("Close"); onClicked: root.close() }
        }
        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: column.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ColumnLayout {
                id: column
                width: parent.width
                spacing: Theme.spaceM
            }
        }
    }
}

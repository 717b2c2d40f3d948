// What stands under one of the Tabs: made when it is first shown, and kept.
import QtQuick
import QtQuick.Layouts

Loader {
    id: root

    required property bool shown

    Layout.fillWidth: true
    visible: shown
    active: false
    onShownChanged: if (shown) active = true
    Component.onCompleted: if (shown) active = true
}

// What the desktop may show of Collega, and whether Collega starts with it.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property Preferences preferences

    spacing: Theme.spaceXs
    AppText { Layout.fillWidth: true; Layout.bottomMargin: Theme.spaceXs; text: qsTr("Notices"); strong: true; Accessible.role: Accessible.Heading }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Once a day, what waits for you")
        note: qsTr("One notice instead of many: follow-ups, proposals, visits, and what colleagues wrote")
        checked: root.preferences.notify
        onToggled: root.preferences.notify = checked
    }
    SwitchRow {
        Layout.fillWidth: true
        enabled: root.preferences.notify
        text: qsTr("Say what it is about")
        note: qsTr("Whoever looks at your screen can read it. Otherwise a notice only says how many there are.")
        checked: root.preferences.notifyContent
        onToggled: root.preferences.notifyContent = checked
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Start with this device, in the background")
        note: qsTr("Collega then also stays when you close its window, and brings in what colleagues wrote.")
        checked: root.preferences.background
        onToggled: root.preferences.background = checked
    }
}

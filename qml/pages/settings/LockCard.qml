// When the profile locks by itself, whether it opens by itself, and locking it now.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property Preferences preferences
    required property Profile profile
    readonly property var choices: [5, 15, 60, 0]

    AppText { Layout.fillWidth: true; text: qsTr("Security"); strong: true; Accessible.role: Accessible.Heading }
    AppText { Layout.fillWidth: true; text: choice.label; kind: AppText.Note; soft: true; Accessible.ignored: true }
    SegmentedChoice {
        id: choice
        Layout.fillWidth: true
        label: qsTr("Locks by itself when nobody touches it for")
        options: root.choices.map(minutes => minutes === 0 ? qsTr("Never") : qsTr("%n minute(s)", "", minutes))
        current: root.choices.indexOf(root.preferences.lockAfter)
        onChosen: index => root.preferences.lockAfter = root.choices[index]
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Note
        soft: true
        text: qsTr("Locked, everything on this device is encrypted. What you are writing is kept first.")
    }
    SwitchRow {
        id: stays
        Layout.fillWidth: true
        text: qsTr("Stay unlocked on this device")
        note: qsTr("Opens without the passphrase when you start Collega. Whoever can log in to this device can then read it.")
        checked: root.preferences.stayUnlocked
        onToggled: {
            if (checked) staying.open()
            else stay.end()
            checked = Qt.binding(() => root.preferences.stayUnlocked)
        }
    }
    Banner { Layout.fillWidth: true; visible: !staying.opened && text !== ""; text: stay.problem; tone: Tag.Alarm }
    AppButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: qsTr("Lock now"); kind: AppButton.Outlined; iconName: "lock"; onClicked: root.profile.lock() }

    StayUnlocked {
        id: stay
        profile: root.profile
        preferences: root.preferences
        onBegun: staying.close()
    }
    PassphraseSheet {
        id: staying
        title: qsTr("Stay unlocked on this device")
        words: qsTr("The key of your profile goes into the keychain of this device.")
        action: qsTr("Stay unlocked")
        working: stay.working
        problem: stay.problem
        onGiven: passphrase => stay.begin(passphrase)
    }
}

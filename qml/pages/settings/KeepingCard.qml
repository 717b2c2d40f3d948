// A backup, and what else can be taken out as a file.
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property Profile profile
    property int what: KeepingModel.Backup
    property url backup

    // Asks where to put it.
    function ask(kind: int) {
        keeping.forgetProblem()
        what = kind
        saving.active = true
    }
    function take(file: url) {
        if (what !== KeepingModel.Backup) { keeping.save(what, file); return }
        backup = file
        passphrase.open()
    }

    KeepingModel {
        id: keeping
        profile: root.profile
        onSaved: name => { passphrase.close(); Navigator.tell(qsTr("Saved as %1.").arg(name), null) }
    }
    // Made when it is first needed.
    Loader {
        id: saving
        active: false
        sourceComponent: FileDialog {
            fileMode: FileDialog.SaveFile
            selectedFile: keeping.suggestedFile(root.what)
            onAccepted: root.take(selectedFile)
            onVisibleChanged: if (!visible) saving.active = false
            Component.onCompleted: open()
        }
    }
    PassphraseSheet {
        id: passphrase
        title: qsTr("Make a backup")
        words: qsTr("The backup is encrypted with the key of your profile. Today's passphrase opens it, also after you have changed it here.")
        action: keeping.working ? qsTr("Writing…") : qsTr("Make a backup")
        working: keeping.working
        problem: keeping.problem
        onGiven: words => keeping.backUp(root.backup, words)
    }
    AppText { Layout.fillWidth: true; text: qsTr("Backup and files"); strong: true; Accessible.role: Accessible.Heading }
    AppText { Layout.fillWidth: true; text: qsTr("A backup holds everything, also what was not sent yet. Keep it on another device; with your passphrase it comes back when you begin anew."); kind: AppText.Note; soft: true }
    AppButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; text: qsTr("Make a backup"); kind: AppButton.Outlined; iconName: "shield"; enabled: !keeping.working; onClicked: root.ask(KeepingModel.Backup) }
    Repeater {
        model: [{ what: KeepingModel.OwnData, words: qsTr("All about you"), note: qsTr("What is kept about you or was written by you, to be read and for other programs"), icon: "user" },
            { what: KeepingModel.Calendar, words: qsTr("Your calendar"), note: qsTr("Visits and follow-ups, for the calendar you use"), icon: "calendar" },
            { what: KeepingModel.PublicPage, words: qsTr("Public lessons"), note: qsTr("A page for a website, with what was made public"), icon: "globe" }]
        ListRow {
            required property var modelData
            Layout.fillWidth: true
            text: modelData.words
            note: modelData.note
            boldTitle: false
            iconName: modelData.icon
            leftPadding: 0
            enabled: !keeping.working
            trailing: Component { Icon { name: "download"; color: Theme.inkSoft } }
            onClicked: root.ask(modelData.what)
        }
    }
    ListRow {
        Layout.fillWidth: true
        text: qsTr("Erase everything about you")
        note: qsTr("First you see what would go, and what would stay")
        boldTitle: false
        iconName: "eraser"
        leftPadding: 0
        pointsOn: true
        onClicked: Navigator.open("erase", "")
    }
    Banner { Layout.fillWidth: true; visible: !passphrase.opened && text !== ""; text: keeping.problem; tone: Tag.Alarm }
}

// What is attached to a lesson: pictures as pictures, files to save, and more to add.
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: card

    required property Profile profile
    required property string lesson
    property string saving: ""

    AttachmentsModel {
        id: attachments
        profile: card.profile
        lesson: card.lesson
        onSaved: name => Navigator.tell(qsTr("Saved as %1.").arg(name), null)
        onRemoved: way => Navigator.tell(qsTr("The attachment is taken off."), () => way.take())
    }
    RowLayout {
        spacing: Theme.spaceS
        AppText { Layout.fillWidth: true; text: qsTr("Pictures and files"); strong: true; Accessible.role: Accessible.Heading }
        AppButton {
            text: qsTr("Add")
            kind: AppButton.Outlined
            iconName: "paperclip"
            Accessible.name: qsTr("Add pictures or files")
            onClicked: adding.open()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: attachments.problem !== ""
        text: attachments.problem
        tone: Tag.Alarm
        action: qsTr("Understood")
        onActed: attachments.forgetProblem()
    }
    AppText {
        Layout.fillWidth: true
        visible: attachments.ready && attachments.count === 0
        text: qsTr("A photo says more. Where and when it was taken does not go along.")
        soft: true
    }
    Repeater {
        model: attachments.rows
        delegate: AttachmentView {
            Layout.fillWidth: true
            onLooked: attachments.look(attachment)
            onFetched: attachments.fetch(attachment)
            onStopped: attachments.stop(attachment)
            onRemoved: attachments.remove(attachment)
            onSaved: {
                card.saving = attachment
                keeping.selectedFile = keeping.currentFolder + "/" + encodeURIComponent(name)
                keeping.open()
            }
        }
    }
    FileDialog {
        id: adding
        title: qsTr("Add pictures or files")
        fileMode: FileDialog.OpenFiles
        onAccepted: attachments.add(selectedFiles)
    }
    FileDialog {
        id: keeping
        title: qsTr("Save as")
        fileMode: FileDialog.SaveFile
        onAccepted: attachments.save(card.saving, selectedFile)
    }
}

// The report of a partnership for a council or an organisation at home: its pages as they will be printed.
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property ReportModel model
    // As people of that language call it.
    readonly property var names: ({ "nl": "Nederlands", "en": "English", "fr": "Français", "tr": "Türkçe", "ar": "العربية" })

    title: qsTr("Report")

    Connections {
        target: page.model
        function onSaved(file: string) { Navigator.tell(qsTr("Saved as %1").arg(file), null) }
    }
    // Made when it is first needed.
    Loader {
        id: saving
        active: false
        sourceComponent: FileDialog {
            fileMode: FileDialog.SaveFile
            defaultSuffix: "pdf"
            nameFilters: ["PDF (*.pdf)"]
            selectedFile: page.model.suggestedFile
            onAccepted: page.model.save(selectedFile)
            onVisibleChanged: if (!visible) saving.active = false
            Component.onCompleted: open()
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.title
            note: page.model.title
            canGoBack: page.canGoBack
            onBack: Navigator.close()
            AppButton { text: qsTr("Save"); iconName: "download"; enabled: page.model.pages.length > 0; onClicked: saving.active = true }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columnWidth: 800
            AppText {
                Layout.fillWidth: true
                text: qsTr("For the council, or the organisation at home. It names no persons, and quotes only lessons that were made public.")
                soft: true
            }
            SegmentedChoice {
                Layout.fillWidth: true
                label: qsTr("Language of the report")
                options: page.model.languages.map(language => page.names[language] ?? language)
                current: page.model.languages.indexOf(page.model.language)
                onChosen: index => page.model.language = page.model.languages[index]
            }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            Repeater {
                model: page.model.pages
                Rectangle {
                    id: sheet
                    required property int index
                    required property string modelData
                    Layout.fillWidth: true
                    implicitHeight: picture.height + 2
                    color: "white"
                    border.width: 1
                    border.color: Theme.line
                    Accessible.role: Accessible.Graphic
                    Accessible.name: sheet.index === 0 ? page.model.words : qsTr("Page %1").arg(sheet.index + 1)
                    Image {
                        id: picture
                        x: 1
                        y: 1
                        width: parent.width - 2
                        height: width * 842 / 595
                        source: sheet.modelData
                        asynchronous: true
                        mipmap: true
                        fillMode: Image.PreserveAspectFit
                    }
                }
            }
        }
    }
}

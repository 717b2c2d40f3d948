// A lesson in other languages, side by side with its own words; and whether this is what was meant.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property TranslationsModel model

    title: qsTr("Translations")

    Connections {
        target: page.model
        function onTranslated() { Navigator.tell(qsTr("The translation stands beside the lesson."), null) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.title
            note: page.model.original.language === "" ? "" : qsTr("Written in: %1").arg(page.model.original.language)
            canGoBack: page.canGoBack
            onBack: Navigator.close()
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columnWidth: page.wide ? 1068 : Theme.column

            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            Repeater {
                model: page.model.translations
                TranslationCard { Layout.fillWidth: true }
            }
            TranslateCard { Layout.fillWidth: true; model: page.model }
            ChecksCard { Layout.fillWidth: true; model: page.model }
        }
    }
}

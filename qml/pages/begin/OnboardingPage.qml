// Beginning: the language, who one is, the passphrase, and the recovery code that is shown once.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property OnboardingModel model
    required property Preferences preferences
    property int step: 0
    readonly property bool codeShown: model.codeGroups.length > 0

    title: qsTr("Welcome")
    onCodeShownChanged: if (codeShown) step = 3

    ScrollPage {
        anchors.fill: parent
        columnWidth: 440

        Item { Layout.preferredHeight: Math.max(Theme.spaceL, page.height * 0.06) }
        ArchMark { Layout.alignment: Qt.AlignHCenter; size: 72 }
        AppText {
            Layout.fillWidth: true
            text: page.step === 0 ? qsTr("Learn from a colleague in a partner town") : [qsTr("Welcome"), qsTr("Who are you?"), qsTr("Your passphrase"), qsTr("Your recovery code")][page.step]
            kind: AppText.Hero
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        ProgressBar { id: progress; Layout.fillWidth: true; label: qsTr("Step %1 of %2").arg(page.step + 1).arg(4); value: (page.step + 1) / 4 }
        AppText { Layout.fillWidth: true; text: progress.label; kind: AppText.Note; soft: true; Accessible.ignored: true }
        LanguageStep { Layout.fillWidth: true; visible: page.step === 0; preferences: page.preferences; onDone: page.step = 1 }
        WhoStep { id: who; Layout.fillWidth: true; visible: page.step === 1; onDone: page.step = 2; onBack: page.step = 0 }
        PassphraseStep {
            Layout.fillWidth: true
            visible: page.step === 2
            model: page.model
            onBack: page.step = 1
            onDone: passphrase => page.model.create(who.name, who.town, who.profession, who.server, passphrase)
        }
        CodeStep { Layout.fillWidth: true; visible: page.step === 3; model: page.model }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
    }
}

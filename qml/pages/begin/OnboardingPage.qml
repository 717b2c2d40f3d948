// Beginning: the language, how one comes in, who one is, the passphrase, and the recovery code that is shown once.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    objectName: "onboarding"
    required property OnboardingModel model
    required property Preferences preferences
    property int step: 0
    readonly property int steps: 5
    readonly property bool codeShown: model.codeGroups.length > 0

    title: qsTr("Welcome")
    onCodeShownChanged: if (codeShown) step = 4
    onStepChanged: {
        scroll.contentY = 0
        if (step === 2) who.begin()
        if (step === 3) passphrase.begin()
    }

    ScrollPage {
        id: scroll
        anchors.fill: parent
        columnWidth: 440

        Item { Layout.preferredHeight: Math.max(Theme.spaceL, page.height * 0.06) }
        ArchMark { Layout.alignment: Qt.AlignHCenter; size: 72 }
        AppText {
            Layout.fillWidth: true
            text: [qsTr("Learn from a colleague in a partner town"), qsTr("How do you come in?"), qsTr("Who are you?"), qsTr("Your passphrase"), qsTr("Your recovery code")][page.step]
            kind: AppText.Hero
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        ProgressBar { id: progress; Layout.fillWidth: true; label: qsTr("Step %1 of %2").arg(page.step + 1).arg(page.steps); value: (page.step + 1) / page.steps }
        AppText { Layout.fillWidth: true; text: progress.label; kind: AppText.Note; soft: true; Accessible.ignored: true }
        LanguageStep { Layout.fillWidth: true; visible: page.step === 0; preferences: page.preferences; onDone: page.step = 1 }
        WayStep { id: way; Layout.fillWidth: true; visible: page.step === 1; model: page.model; onDone: page.step = 2; onBack: page.step = 0 }
        WhoStep { id: who; Layout.fillWidth: true; visible: page.step === 2; onDone: page.step = 3; onBack: page.step = 1 }
        PassphraseStep {
            id: passphrase
            Layout.fillWidth: true
            visible: page.step === 3
            model: page.model
            known: [who.name, who.town, who.profession, "collega"]
            onBack: page.step = 2
            onDone: passphrase => page.model.create(who.name, who.town, who.profession, way.server, passphrase)
        }
        CodeStep { Layout.fillWidth: true; visible: page.step === 4; model: page.model }
        Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
    }
}

// Beginning: the language, how one comes in, and what that way asks for. Who is new says who they are, makes a passphrase
// and is shown the recovery code; who has Collega already brings what they have.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    objectName: "onboarding"
    required property OnboardingModel model
    required property LinkGuestModel guest
    required property RecoveryModel recovery
    required property Preferences preferences

    // By their names; `step` is where one of them stands among all.
    readonly property list<string> names: ["language", "ways", "who", "passphrase", "code", "invited", "first", "device", "waiting", "recovery", "backup"]
    readonly property int steps: names.length
    property int step: 0
    readonly property string current: names[step]
    property string way: "invited"
    // Each way in, step by step.
    readonly property var paths: ({
        "invited": ["language", "ways", "invited", "who", "passphrase", "code"],
        "first": ["language", "ways", "first", "who", "passphrase", "code"],
        "device": ["language", "ways", "device", "passphrase", "waiting"],
        "recovery": ["language", "ways", "recovery", "passphrase"],
        "backup": ["language", "ways", "backup"]
    })
    readonly property var path: [paths[way]].concat(Object.values(paths)).find(each => each.indexOf(current) >= 0)
    readonly property int at: path.indexOf(current)
    readonly property bool working: model.working || guest.working || recovery.working
    readonly property string problem: [model.problem, guest.problem, recovery.problem].find(each => each !== "") ?? ""
    readonly property bool codeShown: model.codeGroups.length > 0

    function go(name: string) { step = names.indexOf(name) }
    function on() { go(path[at + 1]) }
    function back() { go(path[at - 1]) }
    function take(passphrase: string) {
        if (way === "device") { guest.ask(device.name, passphrase); on() }
        else if (way === "recovery") recovery.recover(recover.code, recover.server, passphrase)
        else model.create(who.name, who.town, who.profession, way === "first" ? first.server : invited.server, passphrase)
    }

    title: qsTr("Welcome")
    onCodeShownChanged: if (codeShown) go("code")
    onStepChanged: {
        scroll.contentY = 0
        if (current === "who") who.begin()
        if (current === "passphrase") passphrase.begin()
    }

    // Who is not let in begins again with another code.
    Connections {
        target: page.guest
        function onChanged() { if (page.current === "waiting" && page.guest.problem !== "") page.go("device") }
    }
    ScrollPage {
        id: scroll
        anchors.fill: parent
        columnWidth: 440

        Item { Layout.preferredHeight: Math.max(Theme.spaceL, page.height * 0.06) }
        ArchMark { Layout.alignment: Qt.AlignHCenter; size: 72 }
        AppText {
            Layout.fillWidth: true
            text: ({
                "language": qsTr("Learn from a colleague in a partner town"), "ways": qsTr("How do you come in?"), "who": qsTr("Who are you?"),
                "passphrase": qsTr("Your passphrase"), "code": qsTr("Your recovery code"), "invited": qsTr("Your invitation"), "first": qsTr("You begin"),
                "device": qsTr("From your other device"), "waiting": qsTr("Compare the numbers"), "recovery": qsTr("Come back"), "backup": qsTr("From a backup")
            })[page.current]
            kind: AppText.Hero
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        ProgressBar { id: progress; Layout.fillWidth: true; label: qsTr("Step %1 of %2").arg(page.at + 1).arg(page.path.length); value: (page.at + 1) / page.path.length }
        AppText { Layout.fillWidth: true; visible: page.at > 1; text: progress.label; kind: AppText.Note; soft: true; Accessible.ignored: true }
        Banner { Layout.fillWidth: true; visible: text !== ""; text: page.problem; tone: Tag.Alarm }
        LanguageStep { Layout.fillWidth: true; visible: page.current === "language"; preferences: page.preferences; onDone: page.on() }
        WaysStep { Layout.fillWidth: true; visible: page.current === "ways"; onChosen: way => { page.way = way; page.go(way) } onBack: page.back() }
        InvitedStep { id: invited; Layout.fillWidth: true; visible: page.current === "invited"; model: page.model; onDone: page.on(); onBack: page.back() }
        ServerStep { id: first; Layout.fillWidth: true; visible: page.current === "first"; onDone: page.on(); onBack: page.back() }
        DeviceStep { id: device; Layout.fillWidth: true; visible: page.current === "device"; model: page.guest; onDone: page.on(); onBack: page.back() }
        RecoveryStep { id: recover; Layout.fillWidth: true; visible: page.current === "recovery"; model: page.recovery; onDone: page.on(); onBack: page.back() }
        BackupStep { Layout.fillWidth: true; visible: page.current === "backup"; model: page.model; onBack: page.back() }
        WhoStep { id: who; Layout.fillWidth: true; visible: page.current === "who"; onDone: page.on(); onBack: page.back() }
        PassphraseStep {
            id: passphrase
            readonly property bool fresh: page.path.indexOf("code") > 0
            Layout.fillWidth: true
            visible: page.current === "passphrase"
            words: fresh ? qsTr("It opens Collega on this device. Nobody can reset it for you; the recovery code, which comes next, can.")
                : qsTr("It opens Collega on this device, and may be another than you had. Nobody can reset it for you; the recovery code can.")
            action: !page.working ? qsTr("Next") : fresh ? qsTr("Making your keys…") : qsTr("Bringing everything back…")
            working: page.working
            known: [who.name, who.town, who.profession, "collega"]
            onBack: page.back()
            onDone: passphrase => page.take(passphrase)
        }
        WaitingStep { Layout.fillWidth: true; visible: page.current === "waiting"; model: page.guest; onBack: { page.guest.stop(); page.back() } }
        CodeStep { Layout.fillWidth: true; visible: page.current === "code"; model: page.model }
        AppText { Layout.fillWidth: true; visible: page.recovery.working && text !== ""; text: page.recovery.profile.sync.progress; kind: AppText.Note; soft: true }
    }
}

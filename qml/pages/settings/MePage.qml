// One's own profile as colleagues see it: the better it says what one offers and seeks, the better the suggestions.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property MeModel model
    // The tags of the languages that are chosen.
    property list<string> spoken: []
    property bool kept: false

    function toggle(tag: string) {
        spoken = spoken.indexOf(tag) < 0 ? spoken.concat([tag]) : spoken.filter(each => each !== tag)
        save()
    }
    // Whenever a field is left, and with the page. A name or town that is cleared stays what it was.
    function save() {
        if (!model.ready || name.text.trim() === "" || town.text.trim() === "") return
        const facts = model.facts
        facts.name = name.text
        facts.town = town.text
        facts.organisation = organisation.text
        facts.profession = profession.text
        facts.offers = offers.text
        facts.seeks = seeks.text
        facts.themes = themes.text
        facts.languages = spoken.join(", ")
        facts.paused = paused.checked
        model.save(facts)
    }

    title: qsTr("Your profile")
    onLeaving: save()

    Connections {
        target: page.model
        function onChanged() { page.spoken = page.model.facts.languages.split(", ").filter(tag => tag !== "") }
        function onSaved() { page.kept = true }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.title
            note: page.kept ? qsTr("Saved on this device") : ""
            canGoBack: page.canGoBack
            onBack: Navigator.close()
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            TextFieldBox { id: name; Layout.fillWidth: true; label: qsTr("Name"); text: page.model.facts.name; onFocusedChanged: if (!focused) page.save() }
            TextFieldBox { id: town; Layout.fillWidth: true; label: qsTr("Town"); text: page.model.facts.town; onFocusedChanged: if (!focused) page.save() }
            TextFieldBox { id: organisation; Layout.fillWidth: true; label: qsTr("Organisation"); text: page.model.facts.organisation; onFocusedChanged: if (!focused) page.save() }
            TextFieldBox { id: profession; Layout.fillWidth: true; label: qsTr("Profession"); text: page.model.facts.profession; onFocusedChanged: if (!focused) page.save() }
            TextAreaBox { id: offers; Layout.fillWidth: true; label: qsTr("What you offer"); help: qsTr("With commas between"); text: page.model.facts.offers; onFocusedChanged: if (!focused) page.save() }
            TextAreaBox { id: seeks; Layout.fillWidth: true; label: qsTr("What you want to learn"); help: qsTr("With commas between"); text: page.model.facts.seeks; onFocusedChanged: if (!focused) page.save() }
            TextAreaBox { id: themes; Layout.fillWidth: true; label: qsTr("Themes"); help: qsTr("With commas between"); text: page.model.facts.themes; onFocusedChanged: if (!focused) page.save() }
            AppText { Layout.fillWidth: true; text: languages.label; kind: AppText.Note; soft: true }
            ChipChoice {
                id: languages
                Layout.fillWidth: true
                label: qsTr("Languages you speak")
                options: page.model.languageNames
                chosen: page.spoken.map(tag => page.model.languages.indexOf(tag))
                onToggled: index => page.toggle(page.model.languages[index])
            }
            SwitchRow { id: paused; Layout.fillWidth: true; text: qsTr("Do not suggest me at present"); checked: page.model.facts.paused; onToggled: page.save() }
        }
    }
}

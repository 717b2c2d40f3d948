// One's own profile as colleagues see it: the better it says what one offers and seeks, the better the suggestions.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property MeModel model

    function save() {
        const facts = model.facts
        facts.name = name.text
        facts.town = town.text
        facts.organisation = organisation.text
        facts.profession = profession.text
        facts.offers = offers.text
        facts.seeks = seeks.text
        facts.themes = themes.text
        facts.languages = languages.text
        facts.paused = paused.checked
        model.save(facts)
    }

    title: qsTr("Your profile")

    Connections {
        target: page.model
        function onSaved() { Navigator.tell(qsTr("Saved. Your colleagues will see it."), null) }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader {
            Layout.fillWidth: true
            title: page.title
            canGoBack: page.canGoBack
            onBack: Navigator.close()
            AppButton { text: qsTr("Save"); enabled: name.text !== "" && town.text !== ""; onClicked: page.save() }
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            TextFieldBox { id: name; Layout.fillWidth: true; label: qsTr("Name"); text: page.model.facts.name }
            TextFieldBox { id: town; Layout.fillWidth: true; label: qsTr("Town"); text: page.model.facts.town }
            TextFieldBox { id: organisation; Layout.fillWidth: true; label: qsTr("Organisation"); text: page.model.facts.organisation }
            TextFieldBox { id: profession; Layout.fillWidth: true; label: qsTr("Profession"); text: page.model.facts.profession }
            TextAreaBox { id: offers; Layout.fillWidth: true; label: qsTr("What you offer"); help: qsTr("With commas between"); text: page.model.facts.offers }
            TextAreaBox { id: seeks; Layout.fillWidth: true; label: qsTr("What you want to learn"); help: qsTr("With commas between"); text: page.model.facts.seeks }
            TextAreaBox { id: themes; Layout.fillWidth: true; label: qsTr("Themes"); help: qsTr("With commas between"); text: page.model.facts.themes }
            TextFieldBox { id: languages; Layout.fillWidth: true; label: qsTr("Languages you speak"); help: qsTr("As codes, such as nl, tr, ar"); text: page.model.facts.languages }
            SwitchRow { id: paused; Layout.fillWidth: true; text: qsTr("Do not suggest me at present"); checked: page.model.facts.paused }
        }
    }
}

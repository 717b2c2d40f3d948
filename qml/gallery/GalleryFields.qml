// Things to fill in.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    spacing: Theme.spaceM
    SectionTitle { text: "Fields" }
    TextFieldBox { Layout.fillWidth: true; label: "Name"; placeholder: "As colleagues know you" }
    TextFieldBox { Layout.fillWidth: true; label: "Passphrase"; text: "short"; echoMode: TextInput.Password; problem: "Too easy to guess" }
    TextAreaBox { Layout.fillWidth: true; label: "What did you see?"; text: "The brigade keeps foam stock per district and drills every month with the factories next door." }
    SearchField { Layout.fillWidth: true; label: "Search everything"; text: "foam" }
    SwitchRow { Layout.fillWidth: true; text: "Less motion"; note: "Things stand still"; checked: true }
    DateField { Layout.fillWidth: true; label: "From"; date: "2026-12-09" }
    MonthView { Layout.fillWidth: true; month: "2026-12"; day: "2026-12-09"; today: "2026-12-02"; marks: ({ "2026-12-10": { visits: 1, followUps: 2, words: "1 visit, 2 follow-ups" } }) }
    DateField { Layout.fillWidth: true; label: "To"; date: "2026-02-30" }
    Toast { id: toast; Layout.fillWidth: true; Component.onCompleted: show("Follow-up moved a week", () => toast.hide()) }
}

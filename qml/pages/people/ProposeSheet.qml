// Proposes a pair: what one wants to learn is said before it starts.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Sheet {
    id: root

    property string person
    signal proposed(string person, string goal)

    function ask(who: string, name: string) {
        person = who
        title = qsTr("Learn with %1").arg(name)
        goal.text = ""
        open()
        goal.forceActiveFocus()
    }

    title: ""
    AppText {
        Layout.fillWidth: true
        soft: true
        text: qsTr("Say what you want to learn; your colleague says the same when accepting.")
    }
    TextAreaBox { id: goal; Layout.fillWidth: true; label: qsTr("What do you want to learn?"); leastLines: 2 }
    AppButton {
        Layout.fillWidth: true
        text: qsTr("Propose pair")
        iconName: "handshake"
        enabled: goal.text.trim() !== ""
        onClicked: { root.proposed(root.person, goal.text); root.close() }
    }
}

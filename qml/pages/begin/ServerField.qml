// The address of the server.
import QtQuick
import Collega.Components

TextFieldBox {
    readonly property string server: text.trim()
    readonly property bool whole: /^https?:\/\/[^\s\/]+$/.test(server)

    label: qsTr("Server")
    text: "https://"
    help: qsTr("Whoever runs it cannot read what you write.")
    inputMethodHints: Qt.ImhUrlCharactersOnly
}

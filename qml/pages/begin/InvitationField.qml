// An invitation: its link pasted, or the picture of its QR code chosen.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

ColumnLayout {
    id: root

    // That the link leads to; empty until there is a whole one.
    property string server
    property string problem
    property alias text: link.text
    signal given(string link)
    signal pictured(url picture)

    function show(words: string) { link.text = words; root.given(words) }

    spacing: Theme.spaceS
    AppText { Layout.fillWidth: true; soft: true; text: qsTr("Paste the link a colleague sent you, or choose a picture of its QR code.") }
    TextAreaBox { id: link; Layout.fillWidth: true; label: qsTr("Invitation link"); problem: root.problem; onEdited: root.given(text) }
    Tag { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; visible: root.server !== ""; text: qsTr("The invitation is whole. Server: %1").arg(root.server); tone: Tag.Good; iconName: "check" }
    PictureButton { Layout.fillWidth: true; Layout.maximumWidth: implicitWidth; onPictured: picture => root.pictured(picture) }
}

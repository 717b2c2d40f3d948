// "Log a lesson" in the head of a page, where there is room for it; a narrow page has it floating at its foot.
import QtQuick
import Collega.Theme
import Collega.Components

AppButton {
    required property PageFrame page
    // What the lesson comes from: a visit or a pair, if any.
    property string origin

    visible: !page.narrow
    text: qsTr("Log a lesson")
    iconName: "pen-line"
    onClicked: Navigator.open("lesson-editor", origin)
}

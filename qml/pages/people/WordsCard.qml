// A few words under a heading.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components

Card {
    id: root

    required property string title
    required property var words
    required property int tone

    visible: words.length > 0
    AppText { Layout.fillWidth: true; text: root.title; strong: true; Accessible.role: Accessible.Heading }
    Flow {
        id: flow
        Layout.fillWidth: true
        spacing: Theme.spaceS
        Repeater {
            model: root.words
            Tag { required property string modelData; text: modelData; tone: root.tone }
        }
    }
}

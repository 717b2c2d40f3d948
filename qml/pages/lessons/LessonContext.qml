// Where the lesson comes from and with whom it is shared: chosen until it is first kept, and told from then on.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

ColumnLayout {
    id: root

    required property LessonEditor model

    spacing: 0
    Banner {
        Layout.fillWidth: true
        visible: root.model.ready && root.model.places.length === 0
        tone: Tag.Mutual
        text: qsTr("A lesson is shared with a colleague or a partnership. Join one first.")
        action: qsTr("Join or found")
        onActed: Navigator.open("join", "")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS
        Tag { visible: text !== ""; text: root.model.visit; tone: Tag.Ours; iconName: "plane" }
        Tag {
            visible: root.model.placed
            text: root.model.placed ? root.model.places[root.model.place] ?? "" : ""
            tone: Tag.Partner
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceS
        visible: choice.visible
        text: choice.label
        kind: AppText.Note
        soft: true
    }
    ChipChoice {
        id: choice
        Layout.fillWidth: true
        visible: !root.model.placed && root.model.places.length > 1
        label: qsTr("Shared with")
        options: root.model.places
        chosen: [root.model.place]
        tone: Tag.Partner
        onToggled: index => root.model.place = index
    }
}

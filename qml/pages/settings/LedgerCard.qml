// The code of each space, to compare aloud: whoever has read the same has the same code.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property SyncModel model
    readonly property int ledgers: spaces.count

    AppText { Layout.fillWidth: true; text: qsTr("Do you all see the same?"); strong: true; Accessible.role: Accessible.Heading }
    AppText { Layout.fillWidth: true; kind: AppText.Note; soft: true; text: qsTr("Read a code aloud to a colleague once you are both up to date. Where the codes differ, somebody shows you different things.") }
    Repeater {
        id: spaces
        model: root.model.ledgers
        ColumnLayout {
            id: space
            required property string name
            required property string note
            required property string code
            required property var setAside
            Layout.fillWidth: true
            spacing: Theme.spaceXs
            GridLayout {
                Layout.fillWidth: true
                columns: Theme.largeText ? 1 : 2
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    AppText { Layout.fillWidth: true; text: space.name }
                    AppText { Layout.fillWidth: true; text: space.note; kind: AppText.Note; soft: true }
                }
                AppText { text: space.code; font.pixelSize: Theme.sizeHeading; Accessible.name: space.code.split("").join(" ") }
            }
            Repeater {
                model: space.setAside
                Banner { required property string modelData; Layout.fillWidth: true; tone: Tag.Alarm; text: qsTr("Set aside, because it does not verify: %1").arg(modelData) }
            }
        }
    }
}

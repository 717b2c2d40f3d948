// Some of many: chips that wrap. `chosen` holds the indices that are on.
import QtQuick
import Collega.Theme

Flow {
    id: root

    required property string label
    required property var options
    property var chosen: []
    property int tone: Tag.Ours
    property string iconName
    signal toggled(int index)

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: root.options
        ChoiceChip {
            required property int index
            required property string modelData
            width: Math.min(implicitWidth, root.width)
            text: modelData
            tone: root.tone
            iconName: checked ? root.iconName : ""
            checked: root.chosen.indexOf(index) >= 0
            onClicked: root.toggled(index)
        }
    }
}

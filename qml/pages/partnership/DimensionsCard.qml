// The six dimensions of mutual learning, as both sides score them, now and in the quarters before.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Charts
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PictureModel model

    visible: model.times.length > 1
    AppText { Layout.fillWidth: true; text: qsTr("Mutual learning, six dimensions"); strong: true; Accessible.role: Accessible.Heading }
    RowLayout {
        Layout.fillWidth: true
        AppText { Layout.fillWidth: true; text: "●  " + root.model.facts.ours; kind: AppText.Note; color: Theme.ours; Accessible.ignored: true }
        AppText { text: "■  " + root.model.facts.theirs; kind: AppText.Note; color: Theme.partner; Accessible.ignored: true }
    }
    Radar {
        Layout.fillWidth: true
        axes: root.model.facts.axes
        ours: root.model.ourScores
        theirs: root.model.theirScores
        words: root.model.scoreWords
    }
    ChipChoice {
        Layout.fillWidth: true
        visible: root.model.times.length > 2
        spacing: Theme.spaceS
        label: qsTr("When it was scored")
        options: root.model.times
        chosen: [root.model.time]
        onToggled: index => root.model.time = index
    }
    Repeater {
        model: root.model.facts.differences
        Banner { required property string modelData; Layout.fillWidth: true; text: modelData; tone: Tag.Mutual }
    }
}

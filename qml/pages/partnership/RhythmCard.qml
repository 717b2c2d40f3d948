// How lively the contact is against its own rhythm, month by month; and the bell when it fell silent.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Charts
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property PartnershipModel model
    required property PictureModel picture

    RowLayout {
        Layout.fillWidth: true
        AppText { Layout.fillWidth: true; text: qsTr("Rhythm of contact"); strong: true; Accessible.role: Accessible.Heading }
        Tag { visible: text !== ""; text: root.model.facts.standing; tone: root.model.facts.tone }
    }
    AppText { Layout.fillWidth: true; text: root.model.facts.rhythm; soft: true; kind: AppText.Note }
    RhythmBars {
        Layout.fillWidth: true
        months: root.picture.months
        words: root.picture.facts.rhythm
    }
    AppButton {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.model.facts.quiet && !root.model.facts.rung
        text: qsTr("Ring the bell")
        iconName: "bell-ring"
        onClicked: root.model.ring()
    }
}

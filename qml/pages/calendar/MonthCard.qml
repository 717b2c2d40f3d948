// The month, and what its marks mean.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

Card {
    id: root

    required property CalendarModel model

    padding: Theme.spaceXs
    // Turning its pages breaks a binding.
    Connections {
        target: root.model
        function onMonthChanged() { view.month = root.model.month }
    }
    MonthView {
        id: view
        Layout.fillWidth: true
        Component.onCompleted: if (root.model.month !== "") month = root.model.month
        day: root.model.day
        today: root.model.today
        marks: root.model.marks
        onTurned: month => root.model.month = month
        onPicked: day => root.model.day = day === root.model.day ? "" : day
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceM
        Layout.rightMargin: Theme.spaceM
        Layout.bottomMargin: Theme.spaceS
        spacing: Theme.spaceL
        Row {
            spacing: 6
            Rectangle { anchors.verticalCenter: parent.verticalCenter; width: 14; height: 4; radius: 2; color: Theme.ours }
            AppText { text: qsTr("Visit"); kind: AppText.Small; soft: true }
        }
        Row {
            spacing: 6
            Rectangle { anchors.verticalCenter: parent.verticalCenter; width: 6; height: 6; radius: 3; color: Theme.attention }
            AppText { text: qsTr("Follow-up"); kind: AppText.Small; soft: true }
        }
    }
}

// The places that do not fit in the bar of a phone.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property Profile profile

    title: qsTr("More")

    ScrollPage {
        anchors.fill: parent
        footRoom: page.footRoom

        PlaceHeader { Layout.fillWidth: true; title: page.profile.name; note: page.profile.town }
        Card {
            Layout.fillWidth: true
            padding: Theme.spaceXs
            spacing: 0
            Repeater {
                model: (page.profile.broker ? [{ page: "desk", words: qsTr("Broker's desk"), icon: "heart-handshake" }] : []).concat(page.profile.coordinator ? [{ page: "board", words: qsTr("Coordinator"), icon: "layout-dashboard" }] : [], [
                    { page: "visits", words: qsTr("Visits"), icon: "plane" },
                    { page: "follow-ups", words: qsTr("Follow-ups"), icon: "bell" },
                    { page: "calendar", words: qsTr("Calendar"), icon: "calendar-days" },
                    { page: "map", words: qsTr("Map"), icon: "map" },
                    { page: "suggestions", words: qsTr("Colleagues for you"), icon: "sparkles" },
                    { page: "join", words: qsTr("Join or found a partnership"), icon: "handshake" },
                    { page: "sync", words: qsTr("Sync"), icon: "refresh-cw" },
                    { page: "settings", words: qsTr("Settings"), icon: "settings" }
                ])
                ListRow {
                    required property var modelData
                    Layout.fillWidth: true
                    text: modelData.words
                    boldTitle: false
                    iconName: modelData.icon
                    pointsOn: true
                    onClicked: Navigator.open(modelData.page, "")
                }
            }
        }
    }
}

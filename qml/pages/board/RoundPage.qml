// An exchange round, step by step: look at the plan, change what does not suit, propose it to everybody at once.
import QtQuick
import QtQuick.Layouts
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property RoundModel model

    title: qsTr("Exchange round")

    Connections {
        target: page.model
        function onProposed(pairs: int) { Navigator.tell(qsTr("%n pair(s) proposed. Both have to accept.", "", pairs), null); Navigator.close() }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader { Layout.fillWidth: true; title: page.title; note: page.model.name; canGoBack: page.canGoBack; onBack: Navigator.close() }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            AppText { Layout.fillWidth: true; text: qsTr("This is a plan: the best for all together, nobody twice. Nobody hears of it before you propose it."); soft: true }
            Banner { Layout.fillWidth: true; visible: page.model.problem !== ""; text: page.model.problem; tone: Tag.Alarm }
            EmptyState {
                Layout.fillWidth: true
                visible: page.model.ready && page.model.count === 0
                iconName: "users"
                title: qsTr("Nobody to pair at present")
                words: qsTr("Those who are free have nobody that fits. Invite more colleagues from both sides.")
            }
            Repeater {
                model: page.model.pairs
                RoundPairCard {
                    Layout.fillWidth: true
                    onPinning: pinned => page.model.pin(oneId, otherId, pinned)
                    onApart: page.model.keepApart(oneId, otherId)
                    onLeftOut: person => page.model.exclude(person, true)
                }
            }
            AppButton {
                Layout.fillWidth: true
                visible: page.model.count > 0
                text: qsTr("Propose %n pair(s)", "", page.model.count)
                iconName: "send"
                onClicked: page.model.propose()
            }
            SectionTitle { visible: others.count > 0; text: qsTr("Not in this round") }
            Repeater {
                id: others
                model: page.model.left
                ListRow {
                    id: row
                    required property string recordId
                    required property string name
                    required property string why
                    required property int side
                    required property bool excluded
                    Layout.fillWidth: true
                    text: name
                    note: why
                    leading: Avatar { name: row.name; side: row.side }
                    trailing: Tag { visible: row.excluded; text: qsTr("Let in"); tone: Tag.Ours }
                    onClicked: if (row.excluded) page.model.exclude(row.recordId, false); else Navigator.open("person", row.recordId)
                }
            }
        }
    }
}

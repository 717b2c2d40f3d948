// A whole conversation, the latest line at the foot; earlier ones come as one goes up to them.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Collega.Theme
import Collega.Components
import Collega.ViewModels

PageFrame {
    id: page

    required property ConversationModel model
    readonly property int column: Math.min(width - (narrow ? 36 : 60), Theme.column)

    title: qsTr("Conversation")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHeader { Layout.fillWidth: true; title: page.title; note: page.model.place; canGoBack: page.canGoBack; onBack: Navigator.close() }
        Banner {
            Layout.fillWidth: true
            Layout.maximumWidth: page.column
            Layout.alignment: Qt.AlignHCenter
            visible: page.model.problem !== ""
            text: page.model.problem
            tone: Tag.Alarm
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            verticalLayoutDirection: ListView.BottomToTop
            spacing: Theme.spaceM
            topMargin: Theme.spaceM
            bottomMargin: Theme.spaceM
            keyNavigationEnabled: false
            activeFocusOnTab: true
            model: page.model.messages
            Accessible.role: Accessible.List
            Accessible.name: page.title
            onAtYBeginningChanged: if (atYBeginning && count > 0) page.model.showMore()
            Keys.onUpPressed: flick(0, 900)
            Keys.onDownPressed: flick(0, -900)
            T.ScrollBar.vertical: ScrollBar {}
            ListOrder { id: order; rows: list.contentItem }
            onContentYChanged: Qt.callLater(order.restore)
            delegate: ConversationLine { x: Math.round((list.width - width) / 2); width: page.column }
            FocusRing { control: list; shown: list.activeFocus }
        }
        AppText {
            Layout.fillWidth: true
            Layout.maximumWidth: page.column
            Layout.alignment: Qt.AlignHCenter
            visible: page.model.ready && list.count === 0
            text: page.model.ofPair ? qsTr("What you write here stays between the two of you.") : qsTr("What you write here is read by everybody in the partnership.")
            kind: AppText.Note
            soft: true
        }
        LineToWrite {
            Layout.fillWidth: true
            Layout.maximumWidth: page.column
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.spaceL
            onSent: words => { page.model.send(words); list.positionViewAtBeginning() }
        }
    }
}

// The conversation of the partnership, read by all its members.
import QtQuick
import Collega.Components
import Collega.ViewModels

ConversationCard {
    id: root

    required property PartnershipModel model

    lines: model.messages
    emptyNote: qsTr("What you write here is read by everybody in the partnership.")
    earlier: model.facts.earlierMessages
    onWholeAsked: Navigator.open("conversation", model.space)
    onSent: words => model.send(words)
}

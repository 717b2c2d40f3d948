// The conversation of the pair. What is written here stays between them.
import QtQuick
import Collega.Components
import Collega.ViewModels

ConversationCard {
    id: root

    required property PairModel model

    lines: model.messages
    emptyNote: qsTr("What you write here stays between the two of you.")
    earlier: model.facts.earlierMessages
    onWholeAsked: Navigator.open("conversation", model.space)
    onSent: words => model.send(words)
}

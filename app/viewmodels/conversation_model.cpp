#include "app/viewmodels/conversation_model.h"

namespace collega::viewmodels {

struct ConversationModel::Content {
  QString place;
  bool ofPair = false;
  Messages messages;
};

Result<ConversationModel::Content> ConversationModel::read(Session& session, const Id& id, std::size_t limit) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(space, session.space(id));
  COLLEGA_ASSIGN(messages, latestMessages(session, id, directory, limit));
  return Content{text(space.name), space.kind == v1::SPACE_KIND_PAIR, std::move(messages)};
}

void ConversationModel::setSpace(const QString& space) {
  if (space_ == space) return;
  space_ = space;
  reloadSoon();
  Q_EMIT spaceChanged();
}

void ConversationModel::showMore() {
  if (!more_) return;
  more_ = false;  // until they are there
  wanted_ += page;
  reloadSoon();
}

void ConversationModel::reload() {
  if (space_.isEmpty()) return;
  load([id = idOf(space_), limit = wanted_](Session& session) { return read(session, id, limit); },
       [this](const Content& content) {
         place_ = content.place;
         ofPair_ = content.ofPair;
         more_ = content.messages.earlier;
         messages_.set(content.messages.rows);
         Q_EMIT changed();
       });
}

void ConversationModel::send(const QString& words) {
  ask([id = idOf(space_), words = utf8(words.trimmed())](Session& session) { return sendMessage(session, id, words); });
}

}  // namespace collega::viewmodels

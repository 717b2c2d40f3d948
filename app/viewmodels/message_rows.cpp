#include "app/viewmodels/message_rows.h"

#include <algorithm>

#include "app/session/words/words.h"

namespace collega::viewmodels {
namespace {

constexpr std::size_t ofCard = 12;

MessageRow messageRow(const session::Item<v1::Message>& message, const Directory& directory) {
  const auto author = idOf(message.value.author());
  const auto at = message.value.written_at_ms() ? message.value.written_at_ms() : message.created.madeAtMs;
  return {shown(message.id),          text(message.value.text()), directory.name(author),
          session::words::moment(at), underWay(message.standing), author == directory.me()};
}

}  // namespace

Result<Messages> latestMessages(session::Session& session, const Id& space, const Directory& directory,
                                std::size_t limit) {
  COLLEGA_ASSIGN(items, session.all<v1::Message>(space, limit + 1));
  Messages messages{{}, items.size() > limit};
  if (messages.earlier) items.resize(limit);
  for (const auto& item : items) messages.rows.push_back(messageRow(item, directory));
  return messages;
}

Result<Messages> messagesOf(session::Session& session, const Id& space, const Directory& directory) {
  COLLEGA_ASSIGN(messages, latestMessages(session, space, directory, ofCard));
  std::ranges::reverse(messages.rows);
  return messages;
}

Result<Id> sendMessage(session::Session& session, const Id& space, const std::string& words) {
  v1::Message message;
  message.set_text(words);
  message.set_author(session.account().bytes());
  message.set_written_at_ms(session.nowMs());
  return session.add(space, message);
}

}  // namespace collega::viewmodels

#include "app/viewmodels/message_rows.h"

#include <algorithm>

#include "app/session/words/words.h"

namespace collega::viewmodels {
namespace {

constexpr std::size_t latestMessages = 50;

MessageRow messageRow(const session::Item<v1::Message>& message, const Directory& directory) {
  const auto author = idOf(message.value.author());
  const auto at = message.value.written_at_ms() ? message.value.written_at_ms() : message.created.madeAtMs;
  return {shown(message.id),          text(message.value.text()), directory.name(author),
          session::words::moment(at), underWay(message.standing), author == directory.me()};
}

}  // namespace

Result<std::vector<MessageRow>> messagesOf(session::Session& session, const Id& space, const Directory& directory) {
  COLLEGA_ASSIGN(messages, session.all<v1::Message>(space, latestMessages));
  std::vector<MessageRow> rows;
  for (const auto& message : messages) rows.push_back(messageRow(message, directory));
  std::ranges::reverse(rows);
  return rows;
}

Result<Id> sendMessage(session::Session& session, const Id& space, const std::string& words) {
  v1::Message message;
  message.set_text(words);
  message.set_author(session.account().bytes());
  message.set_written_at_ms(session.nowMs());
  return session.add(space, message);
}

}  // namespace collega::viewmodels

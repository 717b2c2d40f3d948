#include "app/session/pairing/handover.h"

#include <algorithm>

#include "app/domain/pairing/bridges.h"
#include "app/domain/pairing/handovers.h"
#include "app/domain/pairing/pairs.h"
#include "app/domain/wording.h"

namespace collega::session {

namespace {

Result<void> checkSuccessor(Session& session, const Id& space, const Id& to) {
  COLLEGA_ASSIGN(people, session.members(space));
  const auto found = std::ranges::find(people, to, &MemberInfo::account);
  if (found == people.end()) return {Problem::NotFound, "a member of the partnership " + to.hex()};
  if (domain::isBroker(found->person))
    return {Problem::InvalidInput, "a broker bridges a pair, and is none of the two"};
  if (!domain::sameWords(found->person.town(), session.me().town()))
    return {Problem::InvalidInput, "a successor is of the same town"};
  return {};
}

Result<void> introduce(Session& session, const v1::Pair& pair, const std::string& introduction) {
  const auto space = Id::from(pair.space());
  if (!space || introduction.empty()) return {};
  v1::Message message;
  message.set_text(introduction);
  message.set_author(session.account().bytes());
  message.set_written_at_ms(session.nowMs());
  COLLEGA_TRY(session.add(*space, message));
  return {};
}

}  // namespace

Result<void> askHandover(Session& session, const Id& id, const Id& to, const std::string& introduction) {
  COLLEGA_ASSIGN(item, session.get<v1::Pair>(id));
  COLLEGA_TRY(domain::askHandover(item.value, session.account(), to, introduction, session.today()));
  COLLEGA_TRY(checkSuccessor(session, item.space, to));
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session.update(id, item.value));
    return introduce(session, item.value, introduction);
  });
}

Result<void> agreeToHandover(Session& session, const Id& id) {
  COLLEGA_ASSIGN(item, session.get<v1::Pair>(id));
  COLLEGA_TRY(domain::agreeToHandover(item.value, session.account()));
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session.update(id, item.value));
    COLLEGA_TRY(settleHandover(session, item));
    return {};
  });
}

Result<bool> settleHandover(Session& session, Item<v1::Pair> item) {
  const auto asked = domain::openHandover(item.value);
  const bool isPeer =
      domain::involves(item.value, session.account()) && asked && asked->from() != session.account().view();
  if (!isPeer || !domain::handoverAwaits(item.value).empty()) return false;
  COLLEGA_TRY(domain::completeHandover(item.value, session.today()));
  const auto successor = Id::from(asked->to());
  const auto space = Id::from(item.value.space());
  if (!successor || !space) return {Problem::NotFound, "the pair's own space"};
  COLLEGA_TRY(session.admit(*space, *successor, v1::ROLE_COORDINATOR));
  COLLEGA_TRY(session.update(item.id, item.value));
  return true;
}

Result<void> refuseHandover(Session& session, const Id& id) {
  COLLEGA_ASSIGN(item, session.get<v1::Pair>(id));
  COLLEGA_TRY(domain::refuseHandover(item.value, session.account(), session.today()));
  return session.update(id, item.value);
}

}  // namespace collega::session

#include "app/session/brokers/bridging.h"

#include <algorithm>
#include <optional>

#include "app/domain/pairing/pairs.h"
#include "app/session/brokers/brokering.h"

namespace collega::session {

namespace {

using PairItem = Item<v1::Pair>;

// The pair that help is about, or in whose space lies what it is about.
Result<std::optional<PairItem>> pairHelped(Session& session, const v1::Help& help) {
  const auto about = Id::from(help.about());
  if (!about || about->isNull()) return std::optional<PairItem>();
  COLLEGA_ASSIGN(pair, pairOf(session, *about));
  if (pair) return pair;
  const auto row = session.row(*about);
  return row ? pairOf(session, row->space) : Result<std::optional<PairItem>>(std::nullopt);
}

bool setsBroker(const store::HistoryItem& item, const Id& broker) {
  const auto& fields = item.change.fields();
  if (std::ranges::find(fields, std::uint32_t{v1::Pair::kBrokerFieldNumber}) == fields.end()) return false;
  v1::Pair values;
  return values.ParseFromString(item.change.values()) && values.broker() == broker.view();
}

// Whether the pair got this broker while it was helped, neither before nor since.
Result<bool> wasLetInFor(Session& session, const Item<v1::Help>& help, const PairItem& pair) {
  if (pair.value.broker() != session.account().view()) return true;
  COLLEGA_ASSIGN(history, session.history(pair.id));
  const auto last = std::ranges::find_if(history.rbegin(), history.rend(),
                                         [&](const auto& item) { return setsBroker(item, session.account()); });
  if (last == history.rend()) return false;
  return last->stamp.madeAtMs >= help.created.madeAtMs && last->stamp.madeAtMs <= help.changed.madeAtMs;
}

// Help with this pair that one still gives.
bool helpsStill(Session& session, const std::vector<Item<v1::Help>>& all, const PairItem& pair) {
  return std::ranges::any_of(all, [&](const auto& help) {
    if (help.value.state() != v1::HELP_STATE_TAKEN || help.value.broker() != session.account().view()) return false;
    const auto helped = pairHelped(session, help.value);
    return helped && *helped && (*helped)->id == pair.id;
  });
}

bool isBrokerIn(Session& session, const v1::Pair& pair) {
  const auto space = Id::from(pair.space());
  const auto info = space ? session.space(*space) : Result<SpaceInfo>(Problem::NotFound);
  return info && info->role == v1::ROLE_BROKER;
}

Result<void> leave(Session& session, PairItem pair) {
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session.leave(*Id::from(pair.value.space())));
    if (pair.value.broker() != session.account().view()) return {};
    pair.value.clear_broker();
    return session.update(pair.id, pair.value);
  });
}

}  // namespace

Result<void> admitBroker(Session& session, const Id& id) {
  COLLEGA_ASSIGN(help, session.get<v1::Help>(id));
  COLLEGA_ASSIGN(pair, pairHelped(session, help.value));
  const auto space = pair ? Id::from(pair->value.space()) : std::nullopt;
  if (!space || pair->value.state() != v1::PAIR_STATE_ACCEPTED)
    return {Problem::InvalidInput, "it is not about a pair that exists"};
  if (!domain::involves(pair->value, session.account()))
    return {Problem::NotAllowed, "one of the two lets a broker into their pair"};
  const auto broker = Id::from(help.value.broker());
  if (!broker || help.value.state() != v1::HELP_STATE_TAKEN)
    return {Problem::NotAllowed, "no broker has taken it, or it is done"};
  return session.atomically([&]() -> Result<void> {
    COLLEGA_TRY(session.admit(*space, *broker, v1::ROLE_BROKER));
    if (!pair->value.broker().empty()) return {};
    pair->value.set_broker(broker->bytes());
    return session.update(pair->id, pair->value);
  });
}

Result<bool> leaveWhereDone(Session& session) {
  COLLEGA_ASSIGN(all, session.all<v1::Help>());
  bool left = false;
  for (const auto& help : all) {
    if (help.value.state() != v1::HELP_STATE_DONE || help.value.broker() != session.account().view()) continue;
    COLLEGA_ASSIGN(pair, pairHelped(session, help.value));
    if (!pair || !isBrokerIn(session, pair->value) || helpsStill(session, all, *pair)) continue;
    COLLEGA_ASSIGN(wasLetIn, wasLetInFor(session, help, *pair));
    if (!wasLetIn) continue;
    const auto gone = leave(session, *std::move(pair));
    if (!gone && gone.error().problem != Problem::NotAllowed) return gone.error();
    left |= gone.ok();  // otherwise once all that waits was sent
  }
  return left;
}

}  // namespace collega::session

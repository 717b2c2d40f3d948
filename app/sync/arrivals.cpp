#include "app/sync/arrivals.h"

#include "ledger/invitation.h"

namespace collega::sync {
namespace {

// What a server can make us hold before it has shown that the space is ours to read.
constexpr std::size_t maxHeldBytes = 512 << 20;

}  // namespace

Result<void> Arrivals::begin() {
  asked_.clear();
  arriving_.clear();
  passedOver_.clear();
  arrived_ = false;
  COLLEGA_ASSIGN(joins, context_.store.joins());
  for (const auto& [space, request] : joins) {
    COLLEGA_ASSIGN(text, context_.store.joinLink(space));
    const auto link = text ? ledger::InviteLink::parse(*text) : Result<ledger::InviteLink>(Problem::NotFound);
    asked_[space] = link ? std::optional(link->head) : std::nullopt;
  }
  return {};
}

Result<void> Arrivals::take(const Id& id, const v1::Page& page) {
  if (passedOver_.contains(id)) return {};
  const auto asked = asked_.find(id);
  const auto anchor = asked == asked_.end() ? std::nullopt : asked->second;
  auto& arrival = arriving_.try_emplace(id, Arrival{Reading(context_, {}), anchor}).first->second;
  COLLEGA_ASSIGN(readable, read(arrival, id, page));
  if (readable) return letIn(id, arrival);
  return {};
}

// Whether the entries that have come make the space readable.
Result<bool> Arrivals::read(Arrival& arrival, const Id& id, const v1::Page& page) {
  for (const auto& placed : page.entries()) {
    const auto added = arrival.reading.add(placed);
    const bool fits = added && arrival.reading.size() <= maxHeldBytes;
    if (!fits) {
      refuse(id, added ? Error{Problem::TooLarge, "a new space holds too much before its keys"} : added.error());
      return false;
    }
    if (isWelcome(id, arrival.reading)) continue;
    passedOver_.insert(id);
    arriving_.erase(id);
    return false;
  }
  return arrival.reading.foundKey() && (!arrival.anchor || arrival.reading.passes(*arrival.anchor));
}

// A stranger cannot pass a space off as part of one of ours: its founder is a member there too.
bool Arrivals::isWelcome(const Id& id, const Reading& reading) const {
  const auto& state = reading.state();
  const Id& self = context_.self.account.id;
  const Id founder = reading.founder();
  if (state.id != id) return false;
  if (asked_.contains(id) || founder == self) return true;
  return spaces_.isMember(state.parent, self) && spaces_.isMember(state.parent, founder);
}

Result<void> Arrivals::letIn(const Id& id, Arrival& arrival) {
  COLLEGA_TRY(arrival.reading.keep());
  spaces_.add(arrival.reading.state());
  arriving_.erase(id);
  arrived_ = true;
  if (asked_.erase(id) == 0) return {};
  return context_.store.dropJoin(id);
}

void Arrivals::refuse(const Id& id, Error error) {
  context_.report(std::move(error));
  passedOver_.insert(id);
  arriving_.erase(id);
}

void Arrivals::caughtUp() {
  for (const auto& [id, arrival] : arriving_) {
    const bool keyed = arrival.reading.foundKey();
    context_.report({Problem::Unverified, keyed ? "the new space is not the one the invitation was for"
                                                : "no key for this device came with the new space"});
  }
  arriving_.clear();
}

}  // namespace collega::sync

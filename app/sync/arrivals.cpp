#include "app/sync/arrivals.h"

#include <algorithm>

#include "ledger/invitation.h"

namespace collega::sync {
namespace {

// What a server can make us hold before it has shown that the space is ours to read.
constexpr std::size_t maxHeldBytes = 512 << 20;

}  // namespace

Result<void> Arrivals::begin() {
  arriving_.clear();
  passedOver_.clear();
  refused_.clear();
  COLLEGA_TRY(lookForOthers());
  return readJoins();
}

// Whether the account may be at home in spaces that this device has not heard of: another of its devices came in there.
Result<void> Arrivals::lookForOthers() {
  comesLate_ = context_.self.comesLate();
  for (const auto& [id, space] : spaces_.all()) {
    const auto* self = space.state.activeMember(context_.self.account.id);
    comesLate_ |= self != nullptr && self->devices.size() > 1;
  }
  COLLEGA_ASSIGN(letIn, context_.store.setting(ownDevicesSetting));
  comesLate_ |= letIn.has_value();
  return {};
}

Result<void> Arrivals::readJoins() {
  asked_.clear();
  COLLEGA_ASSIGN(joins, context_.store.joins());
  for (const auto& [space, request] : joins) {
    COLLEGA_ASSIGN(text, context_.store.joinLink(space));
    const auto link = text ? ledger::InviteLink::parse(*text) : Result<ledger::InviteLink>(Problem::NotFound);
    asked_[space] = link ? std::optional(link->head) : std::nullopt;
  }
  return {};
}

Result<void> Arrivals::take(const Id& id, const v1::Page& page) {
  if (passedOver_.contains(id) || refused_.contains(id)) return {};
  // A link may have been followed since the stream began.
  if (!arriving_.contains(id)) COLLEGA_TRY(readJoins());
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
    if (arrival.reading.state().id != id) {
      refuse(id, {Problem::BadAnswer, "a space under another's id"});
      return false;
    }
    if (isWelcome(id, arrival.reading) || comesLate_) continue;
    passedOver_.emplace(id, Stranger{arrival.reading.state().parent, arrival.reading.founder()});
    arriving_.erase(id);
    return false;
  }
  return mayEnter(id, arrival);
}

bool Arrivals::mayEnter(const Id& id, const Arrival& arrival) const {
  const auto& reading = arrival.reading;
  if (!reading.foundKey()) return false;
  // Where one's own device hands the keys over, an older link does not matter.
  if (handedByOurselves(reading)) return true;
  return isWelcome(id, reading) && (!arrival.anchor || reading.passes(*arrival.anchor));
}

// A device that comes late is brought in by another of its account, or by the recovery code.
bool Arrivals::handedByOurselves(const Reading& reading) const {
  return context_.self.zero || (comesLate_ && reading.hasKeysFrom(context_.self.account.id));
}

bool Arrivals::isWelcome(const Id& id, const Reading& reading) const {
  if (asked_.contains(id) || reading.founder() == context_.self.account.id) return true;
  return isPartOfOurs({reading.state().parent, reading.founder()});
}

// A stranger cannot pass a space off as part of one of ours: its founder is known there.
bool Arrivals::isPartOfOurs(const Stranger& stranger) const {
  return spaces_.isMember(stranger.parent, context_.self.account.id) &&
         spaces_.knows(stranger.parent, stranger.founder);
}

bool Arrivals::wantsAnotherLook() const {
  return std::ranges::any_of(passedOver_, [this](const auto& one) { return isPartOfOurs(one.second); }) ||
         std::ranges::any_of(arriving_, [this](const auto& one) { return mayEnter(one.first, one.second); });
}

Result<void> Arrivals::letIn(const Id& id, Arrival& arrival) {
  COLLEGA_TRY(arrival.reading.keep());
  spaces_.add(arrival.reading.state());
  arriving_.erase(id);
  if (asked_.erase(id) == 0) return {};
  return context_.store.dropJoin(id);
}

void Arrivals::refuse(const Id& id, Error error) {
  context_.report(std::move(error));
  refused_.insert(id);
  arriving_.erase(id);
}

// What cannot be let in yet is held all the same: the rest may come later in this stream, by another of one's own
// devices that brings this one in, or by those who hand back what a server lost.
void Arrivals::caughtUp() {
  for (const auto& [id, arrival] : arriving_) {
    const bool keyed = arrival.reading.foundKey();
    if (comesLate_ && !(keyed && arrival.anchor)) continue;
    context_.report({Problem::Unverified, keyed ? "the new space is not the one the invitation was for"
                                                : "no key for this device came with the new space"});
  }
}

}  // namespace collega::sync

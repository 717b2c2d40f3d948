#include "app/sync/pusher.h"

#include <algorithm>
#include <utility>

#include "app/sync/batch.h"

namespace collega::sync {
namespace {

// The entries whose places follow `head` without a gap; those read already are left out.
std::vector<v1::Placed> following(std::uint64_t head, const std::vector<v1::Entry>& entries,
                                  const v1::AppendResponse& answer) {
  std::vector<v1::Placed> result;
  for (int i = 0; i < answer.places_size(); ++i) {
    const auto& place = answer.places(i);
    if (place.seq() <= head) continue;
    if (place.seq() != head + 1 + result.size()) break;
    auto& placed = result.emplace_back();
    placed.set_seq(place.seq());
    placed.set_chain(place.chain());
    *placed.mutable_entry() = entries[static_cast<std::size_t>(i)];
  }
  return result;
}

bool fits(const v1::AppendResponse& answer, std::size_t sent) {
  const auto taken = static_cast<std::size_t>(answer.places_size());
  return answer.has_refusal() ? taken < sent : taken == sent;
}

// For good, and of this space alone: the others go on.
bool isOfSpace(const Error& error) { return error.problem == Problem::Refused || error.problem == Problem::NoRoom; }

// Of a space that its server no longer knows the author in nothing more goes out; and what the engine did of itself, it
// would only do again.
bool stopsSpace(const Refused& refused) {
  const auto why = refused.why.reason();
  return refused.kind == v1::ENTRY_KIND_COMMIT || refused.kind == v1::ENTRY_KIND_ROTATE ||
         refused.kind == v1::ENTRY_KIND_DEVICE_ADD || why == v1::REFUSAL_REASON_NOT_MEMBER ||
         why == v1::REFUSAL_REASON_UNKNOWN_DEVICE;
}

Refused refusedOf(const v1::Refusal& why, const v1::Entry& entry) {
  v1::EntryHead head;
  if (!head.ParseFromString(entry.head())) head.Clear();
  return {why, head.kind(), head.seen_seq()};
}

}  // namespace

void Pusher::begin() {
  outgoing_.clear();
  busy_ = false;
}

Result<void> Pusher::push() {
  if (busy_) return {};
  COLLEGA_TRY(spaces_.refresh());
  for (auto& [id, space] : spaces_.all()) {
    COLLEGA_ASSIGN(sent, sendFrom(space));
    if (sent) return {};
  }
  return {};
}

Result<bool> Pusher::sendFrom(Space& space) {
  auto& outgoing = outgoing_[space.state.id];
  // One may have been let in again.
  const bool sameRoster = std::exchange(outgoing.roster, space.state.rosterVersion) == space.state.rosterVersion;
  if (space.stopped || (outgoing.blocked && sameRoster)) return false;
  outgoing.blocked = false;
  if (!space.founded) return found(space);
  COLLEGA_ASSIGN(settled, settle(space));
  if (!settled) return false;
  return append(space);
}

Result<bool> Pusher::found(Space& space) {
  const Id id = space.state.id;
  COLLEGA_ASSIGN(entries, context_.store.entries(id, 0, 1));
  if (entries.empty()) return {Problem::Damaged, "a space without its founding"};
  v1::CreateSpaceRequest request;
  *request.mutable_entry() = entries.front().entry();
  busy_ = true;
  calls_.call<v1::CreateSpaceResponse>("/collega.v1.LedgerService/CreateSpace", request,
                                       [this, id](auto answer) { return founded(id, answer); });
  return true;
}

Result<void> Pusher::founded(const Id& id, const Result<v1::CreateSpaceResponse>& answer) {
  busy_ = false;
  auto& space = *spaces_.find(id);
  const bool there = answer.ok() || answer.error().problem == Problem::AlreadyExists;
  if (!there && !isOfSpace(answer.error())) return answer.error();
  if (!there) {
    outgoing_[id].blocked = true;
    context_.report(answer.error());
    return {};
  }
  COLLEGA_TRY(context_.store.markFounded(id));
  space.founded = true;
  context_.changed.insert(id);
  ++context_.sent;
  return {};
}

// Whether the space may send now: what was refused is opened again first.
Result<bool> Pusher::settle(Space& space) {
  const Id id = space.state.id;
  auto& outgoing = outgoing_[id];
  if (outgoing.waitsAt(space.state.head.seq)) return false;
  if (!outgoing.refused) return true;
  COLLEGA_TRY(context_.store.unseal(id));
  if (!outgoing.mayPass()) COLLEGA_TRY(giveUp(id, outgoing));
  outgoing.refused.reset();
  return !outgoing.blocked;
}

// A refusal for good: an act is dropped, changes stay in the outbox.
Result<void> Pusher::giveUp(const Id& id, Outgoing& outgoing) {
  context_.report(ledger::toError(outgoing.refused->why));
  outgoing.blocked = stopsSpace(*outgoing.refused);
  if (outgoing.refused->why.reason() == v1::REFUSAL_REASON_NOT_MEMBER &&
      spaces_.isMember(id, context_.self.account.id)) {
    spaces_.find(id)->refused = true;
    COLLEGA_TRY(noteRefused(context_.store, id, true));
  }
  if (outgoing.refused->kind == v1::ENTRY_KIND_COMMIT) return {};
  COLLEGA_ASSIGN(intents, context_.store.intents(id));
  const auto act = std::find_if(intents.begin(), intents.end(),
                                [&](const auto& intent) { return intent.kind == outgoing.refused->kind; });
  return act == intents.end() ? Result<void>() : context_.store.dropIntent(act->number);
}

Result<bool> Pusher::append(Space& space) {
  const Id id = space.state.id;
  if (!spaces_.mayWrite(space.state)) return stayBehind(id);
  COLLEGA_ASSIGN(entries, nextEntries(space.state));
  if (entries.empty()) return false;
  v1::AppendRequest request;
  request.set_space_id(id.bytes());
  for (const auto& entry : entries) *request.add_entries() = entry;
  busy_ = true;
  calls_.call<v1::AppendResponse>(
      "/collega.v1.LedgerService/Append", request,
      [this, id, entries = std::move(entries)](auto answer) { return appended(id, entries, answer); });
  return true;
}

// No longer a member here: what was written stays in the outbox, and is shown.
Result<bool> Pusher::stayBehind(const Id& id) {
  COLLEGA_ASSIGN(waiting, context_.store.waiting(id, 1));
  COLLEGA_ASSIGN(sealed, context_.store.sealed(id));
  if (!waiting.empty() || !sealed.empty())
    context_.report(
        {Problem::NotAllowed, "what waits for a space can no longer be sent: this device is not of a member"});
  return false;
}

Result<std::vector<v1::Entry>> Pusher::nextEntries(const ledger::SpaceState& state) {
  COLLEGA_ASSIGN(sealed, context_.store.sealed(state.id));
  if (sealed.empty()) {
    COLLEGA_TRY(composer_.compose(state));
    COLLEGA_ASSIGN(composed, context_.store.sealed(state.id));
    sealed = std::move(composed);
  }
  std::size_t size = 0;
  std::size_t count = 0;
  while (count < sealed.size() && (count == 0 || size + entrySize(sealed[count]) <= appendTargetBytes))
    size += entrySize(sealed[count++]);
  sealed.resize(count);
  return sealed;
}

Result<void> Pusher::appended(const Id& id, const std::vector<v1::Entry>& entries,
                              const Result<v1::AppendResponse>& answer) {
  busy_ = false;
  auto& outgoing = outgoing_[id];
  if (!answer && isOfSpace(answer.error())) {
    outgoing.blocked = true;
    context_.report(answer.error());
    return {};
  }
  if (!answer) return answer.error();
  if (!fits(*answer, entries.size())) return {Problem::BadAnswer, "not a place for each entry"};
  if (answer->places_size() > 0) outgoing.placed = answer->places().rbegin()->seq();
  if (answer->has_refusal())
    outgoing.refused = refusedOf(answer->refusal(), entries[static_cast<std::size_t>(answer->places_size())]);
  return puller_.takeOwn(id, following(spaces_.find(id)->state.head.seq, entries, *answer));
}

void Pusher::caughtUp() {
  for (auto& [id, outgoing] : outgoing_) {
    outgoing.caughtUp(spaces_.find(id)->state.head.seq);
    if (outgoing.blocked || !outgoing.isKeptOut()) continue;
    outgoing.blocked = true;
    context_.report({Problem::NotAllowed, "the server takes what is written to a space and does not show the space"});
  }
}

bool Pusher::waitsForReading() const {
  return std::any_of(outgoing_.begin(), outgoing_.end(), [this](const auto& one) {
    const Space* space = spaces_.find(one.first);
    return space && !space->stopped && one.second.waitsAt(space->state.head.seq);
  });
}

}  // namespace collega::sync

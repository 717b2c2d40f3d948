#include "app/sync/puller.h"

#include <utility>

#include "app/store/rewind.h"
#include "app/sync/reading.h"

namespace collega::sync {

Result<void> Puller::begin() {
  held_.clear();
  spaces_.lookAgain();
  COLLEGA_TRY(spaces_.refresh());
  return arrivals_.begin();
}

Result<void> Puller::take(const v1::Page& page) {
  const auto id = Id::from(page.space_id());
  if (!id) return {Problem::BadAnswer, "a page without a space"};
  Space* space = spaces_.find(*id);
  if (!space) return arrivals_.take(*id, page);
  COLLEGA_TRY(noteFounded(*id, *space));
  return read(*space, {page.entries().data(), static_cast<std::size_t>(page.entries_size())});
}

Result<void> Puller::takeOwn(const Id& id, std::span<const v1::Placed> entries) {
  std::vector<const v1::Placed*> placed;
  for (const auto& entry : entries) placed.push_back(&entry);
  return read(*spaces_.find(id), placed);
}

Result<void> Puller::read(Space& space, std::span<const v1::Placed* const> entries) {
  if (space.stopped) return {};
  COLLEGA_TRY(fillIn(space, entries));
  const bool more = !entries.empty() && entries.back()->seq() > space.state.head.seq;
  if (more && std::exchange(space.refused, false)) COLLEGA_TRY(noteRefused(context_.store, space.state.id, false));
  const auto held = held_.find(space.state.id);
  Reading reading = held == held_.end() ? Reading(context_, space.state) : std::move(held->second);
  held_.erase(space.state.id);
  for (const auto* placed : entries) {
    const bool could = spaces_.mayWrite(reading.state());
    const auto added = reading.add(*placed);
    // A server that lost history went on without this device, and has let it in again.
    if (!added && space.wasLeftOut())
      return {Problem::Unverified, std::string(ledgerBehind) + ": " + added.error().detail};
    if (!added) {
      COLLEGA_TRY(stop(space, *placed, added.error()));
      break;
    }
    // What follows one's going is held until one is back: its keys come with that.
    if (!could || spaces_.mayWrite(reading.state())) continue;
    COLLEGA_TRY(reading.keep());
    space.state = reading.state();
  }
  if (!spaces_.mayWrite(space.state) && !spaces_.mayWrite(reading.state())) {
    held_.emplace(space.state.id, std::move(reading));
    return {};
  }
  COLLEGA_TRY(reading.keep());
  space.state = reading.state();
  return {};
}

// What was looked for, whether or not it came with its body.
Result<void> Puller::fillIn(Space& space, std::span<const v1::Placed* const> entries) {
  std::vector<v1::Placed> whole;
  for (const auto* placed : entries)
    if (space.missing.erase(placed->seq()) != 0 && !ledger::isRedacted(placed->entry())) whole.push_back(*placed);
  if (whole.empty()) return {};
  context_.changed.insert(space.state.id);
  return store::fillIn(context_.store, space.state.id, whole);
}

// The server has a space whose founding it acknowledged in a reply that was lost.
Result<void> Puller::noteFounded(const Id& id, Space& space) {
  if (space.founded) return {};
  COLLEGA_TRY(context_.store.markFounded(id));
  space.founded = true;
  return {};
}

Result<void> Puller::stop(Space& space, const v1::Placed& placed, const Error& error) {
  space.stopped = true;
  context_.report(error);
  if (error.problem == Problem::NewerVersion) return {};
  return context_.store.quarantine(space.state.id, placed, error.detail);
}

}  // namespace collega::sync

#include "backend-stub/services/space_cache.h"

namespace collega::server {
namespace {

constexpr std::size_t maxSpaces = 4096;

// The entries after the snapshot, which are at most a few hundred commits.
Result<void> replayRest(Reading& reading, ledger::SpaceState& state, const Id& space) {
  const auto chainAt = [&](std::uint64_t seq) -> std::optional<Hash> {
    auto chain = reading.chainAt(space, seq);
    return chain ? *std::move(chain) : std::nullopt;
  };
  while (true) {
    COLLEGA_ASSIGN(page, reading.entriesAfter(space, state.head.seq, PageLimit{}));
    if (page.empty()) return {};
    for (const auto& placed : page) {
      auto replayed = ledger::replay(state, placed, chainAt);
      if (!replayed) return {Problem::Damaged, "a kept entry does not verify: " + replayed.error().detail};
    }
  }
}

}  // namespace

Result<ledger::SpaceState> readState(Reading& reading, const Id& space) {
  COLLEGA_ASSIGN(snapshot, reading.snapshot(space));
  if (!snapshot) return {Problem::NotFound, "no such space"};
  COLLEGA_ASSIGN(state, ledger::SpaceState::load(*snapshot));
  COLLEGA_TRY(replayRest(reading, state, space));
  return state;
}

Result<ledger::SpaceState*> SpaceCache::load(Transaction& transaction, const Id& space) {
  COLLEGA_ASSIGN(size, transaction.hold(space));
  if (!size) return {Problem::NotFound, "no such space"};
  const auto found = states_.find(space);
  if (found == states_.end() || found->second.head.seq > size->head) {
    COLLEGA_ASSIGN(state, readState(transaction, space));
    return &put(space, std::move(state));
  }
  if (found->second.head.seq < size->head) COLLEGA_TRY(replayRest(transaction, found->second, space));
  return &found->second;
}

ledger::SpaceState& SpaceCache::put(const Id& space, ledger::SpaceState state) {
  return states_.insert_or_assign(space, std::move(state)).first->second;
}

void SpaceCache::trim() {
  if (states_.size() > maxSpaces) states_.clear();
}

}  // namespace collega::server

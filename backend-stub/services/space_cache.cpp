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
  const auto found = spaces_.find(space);
  if (found == spaces_.end() || found->second.state.head.seq > size->head) {
    COLLEGA_ASSIGN(state, readState(transaction, space));
    auto& fresh = put(space, std::move(state));
    spaces_.at(space).bytes = size->bytes;
    return &fresh;
  }
  auto& [state, bytes] = found->second;
  bytes = size->bytes;
  if (state.head.seq < size->head) COLLEGA_TRY(replayRest(transaction, state, space));
  return &state;
}

ledger::SpaceState& SpaceCache::put(const Id& space, ledger::SpaceState state) {
  return spaces_.insert_or_assign(space, Space{std::move(state)}).first->second.state;
}

std::uint64_t SpaceCache::bytes(const Id& space) const {
  const auto found = spaces_.find(space);
  return found == spaces_.end() ? 0 : found->second.bytes;
}

void SpaceCache::trim() {
  if (spaces_.size() > maxSpaces) spaces_.clear();
}

}  // namespace collega::server

#include "tests/simulation/watch.h"

namespace collega::simulation {

Watch::Watch(Peer& peer, const MemoryServer& server) : peer_(peer), server_(server) {
  auto& seen = peer.hooks().seen;
  const auto promise = [this](std::int64_t more) {
    promised_ += more;
    touched_ = true;
  };
  seen.changed = [promise](const Id&, std::span<const v1::Change> changes) {
    promise(static_cast<std::int64_t>(changes.size()));
  };
  seen.sealed = [this](const v1::Entry& entry, std::size_t changes) { sealed_[ledger::entryHash(entry)] = changes; };
  seen.actAdded = [promise] { promise(1); };
  seen.actDropped = [promise] { promise(-1); };
  seen.replayed = [this](const auto& after, auto entries) { onReplayed(after, entries); };
}

void Watch::onReplayed(const ledger::SpaceState& after, std::span<const store::Replayed> entries) {
  touched_ = true;
  for (const auto& entry : entries) onEntry(after.id, entry);
  if (after.head.seq != read_[after.id]) say("the state of space " + after.id.hex() + " is not that after its entries");
}

void Watch::onEntry(const Id& space, const store::Replayed& entry) {
  const auto seq = entry.judged.place.seq;
  auto& read = read_[space];
  // A space that was founded here is read from its second place on.
  const bool founding = read == 0 && seq == 2;
  if (seq != read + 1 && !founding)
    say("space " + space.hex() + " goes from place " + std::to_string(read) + " to " + std::to_string(seq));
  read = seq;
  const auto& ledger = server_.entries(space);
  if (seq > ledger.size() || ledger[seq - 1].chain() != entry.judged.place.chain.view())
    say("place " + std::to_string(seq) + " of space " + space.hex() + " is not what the server has there");
  const bool commit = entry.judged.head.kind() == v1::ENTRY_KIND_COMMIT;
  if (commit) {
    auto& held = commits_[space][seq];
    held.author = entry.judged.account;
    for (const auto& change : entry.changes) held.records.push_back(Id::from(change.record_id()).value_or(Id()));
  }
  if (entry.judged.device != peer_.who().device.id || entry.judged.head.kind() == v1::ENTRY_KIND_SPACE_INIT) return;
  const auto sealed = sealed_.find(entry.judged.hash);
  if (commit && sealed == sealed_.end())
    say("a commit of this device that it never sealed");
  else
    promised_ -= commit ? static_cast<std::int64_t>(sealed->second) : 1;
}

// What was promised waits, all of it and nothing else: neither lost nor kept twice.
std::vector<std::string> Watch::check() {
  if (std::exchange(touched_, false)) {
    const auto before = std::exchange(peer_.hooks().before, nullptr);
    const auto waiting = peer_.store().waitingCount();
    if (!waiting || static_cast<std::int64_t>(*waiting) != promised_)
      say(std::to_string(promised_) + " changes and acts should wait, and " +
          std::to_string(waiting.ok() ? *waiting : 0) + " do");
    peer_.hooks().before = before;
  }
  return std::exchange(wrong_, {});
}

}  // namespace collega::simulation

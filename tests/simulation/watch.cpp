#include "tests/simulation/watch.h"

#include <algorithm>

namespace collega::simulation {
namespace {

// A change that is written anew after going back has seen no more than that place.
std::string seenTo(const std::string& bytes, std::uint64_t place) {
  v1::Change change;
  change.ParseFromString(bytes);
  change.set_base_seq(std::min(change.base_seq(), place));
  return change.SerializeAsString();
}

}  // namespace

Watch::Watch(Peer& peer, const MemoryServer& server) : peer_(peer), server_(server) {
  auto& seen = peer.hooks().seen;
  const auto promise = [this](std::int64_t more) {
    acts_ += more;
    touched_ = true;
  };
  seen.changed = [this](const Id& space, std::span<const v1::Change> changes) {
    for (const auto& change : changes) spaces_[space].promised.insert(change.SerializeAsString());
    touched_ = true;
  };
  seen.sealed = [this](const Id& space, const v1::Entry& entry, auto changes) { onSealed(space, entry, changes); };
  seen.unsealed = [this](const Id& space) { spaces_[space].sealed.clear(); };
  seen.actAdded = [promise] { promise(1); };
  seen.actDropped = [promise] { promise(-1); };
  seen.replayed = [this](const auto& after, auto entries) { onReplayed(after, entries); };
  seen.filled = [this](const Id& space, auto entries) { onFilled(space, entries); };
  seen.rewound = [this](const auto& to) { onRewound(to); };
}

void Watch::onSealed(const Id& space, const v1::Entry& entry, std::span<const store::Waiting> changes) {
  Own own{!changes.empty(), {}};
  for (const auto& one : changes) own.changes.push_back(one.change.SerializeAsString());
  const auto hash = ledger::entryHash(entry);
  spaces_[space].sealed.emplace(hash, std::move(own));
  spaces_[space].everSealed.insert(hash);
}

void Watch::onReplayed(const ledger::SpaceState& after, std::span<const store::Replayed> entries) {
  touched_ = true;
  auto& in = spaces_[after.id];
  for (const auto& entry : entries) onEntry(in, entry);
  if (after.head.seq != in.read) say("the state of space " + after.id.hex() + " is not that after its entries");
}

void Watch::onEntry(InSpace& in, const store::Replayed& entry) {
  const auto& place = entry.judged.place;
  // A space that was founded here is read from its second place on.
  const bool founding = in.read == 0 && place.seq == 2;
  if (place.seq != in.read + 1 && !founding)
    say("a space goes from place " + std::to_string(in.read) + " to " + std::to_string(place.seq));
  in.read = place.seq;
  if (!server_.everHad(place.chain)) say("place " + std::to_string(place.seq) + " is not what the server had there");
  if (entry.judged.head.kind() == v1::ENTRY_KIND_COMMIT) {
    auto& held = in.commits[place.seq];
    held.author = entry.judged.account;
    for (const auto& change : entry.changes) held.records.push_back(Id::from(change.record_id()).value_or(Id()));
  }
  if (entry.judged.head.kind() == v1::ENTRY_KIND_REDACT) {
    v1::Redact redaction;
    redaction.ParseFromString(entry.placed.entry().body());
    for (const auto seq : redaction.seqs())
      if (const auto own = in.placed.find(seq); own != in.placed.end())
        own->second.redacted = std::exchange(own->second.changes, {});
  }
  if (entry.judged.head.kind() != v1::ENTRY_KIND_SPACE_INIT) onOwn(in, entry);
}

// What the recovery code signed for this device counts as well, once.
void Watch::onOwn(InSpace& in, const store::Replayed& entry) {
  const bool own = entry.judged.device == peer_.who().device.id;
  const bool commit = entry.judged.head.kind() == v1::ENTRY_KIND_COMMIT;
  const auto sealed = in.sealed.extract(entry.judged.hash);
  if (own && commit && !in.everSealed.contains(entry.judged.hash)) say("a commit of this device that it never sealed");
  if (!own && !sealed) return;
  Own it{commit, {}};
  for (const auto& change : entry.changes) it.changes.push_back(change.SerializeAsString());
  if (sealed && !commit) --acts_;
  for (const auto& change : sealed ? sealed.mapped().changes : it.changes)
    if (const auto found = in.promised.find(change); found != in.promised.end()) in.promised.erase(found);
  if (own) in.placed.insert_or_assign(entry.judged.place.seq, std::move(it));
}

// What a lost redaction took from one's own is there again.
void Watch::onFilled(const Id& space, std::span<const v1::Placed> entries) {
  for (const auto& placed : entries) {
    const auto own = spaces_[space].placed.find(placed.seq());
    if (own != spaces_[space].placed.end() && own->second.changes.empty())
      own->second.changes = std::exchange(own->second.redacted, {});
  }
}

void Watch::onRewound(const ledger::SpaceState& to) {
  touched_ = true;
  auto& in = spaces_[to.id];
  in.sealed.clear();
  for (const auto& change : std::exchange(in.promised, {})) in.promised.insert(seenTo(change, to.head.seq));
  for (auto own = in.placed.upper_bound(to.head.seq); own != in.placed.end(); own = in.placed.erase(own))
    comesBack(in, own->second, to.head.seq);
  in.commits.erase(in.commits.upper_bound(to.head.seq), in.commits.end());
  in.read = to.head.seq;
}

void Watch::comesBack(InSpace& in, const Own& own, std::uint64_t seen) {
  if (!own.commit) ++acts_;
  for (const auto& change : own.changes) in.promised.insert(seenTo(change, seen));
}

// What was promised waits, all of it and nothing else: neither lost nor kept twice.
std::vector<std::string> Watch::check() {
  if (std::exchange(touched_, false)) {
    const auto before = std::exchange(peer_.hooks().before, nullptr);
    const auto waiting = peer_.store().waitingCount();
    auto promised = acts_;
    for (const auto& [id, in] : spaces_) promised += static_cast<std::int64_t>(in.promised.size());
    if (!waiting || static_cast<std::int64_t>(*waiting) != promised)
      say(std::to_string(promised) + " changes and acts should wait, and " +
          std::to_string(waiting.ok() ? *waiting : 0) + " do");
    peer_.hooks().before = before;
  }
  return std::exchange(wrong_, {});
}

}  // namespace collega::simulation

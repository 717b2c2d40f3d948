#include "backend-stub/services/copying.h"

#include "backend-stub/services/placing.h"
#include "backend-stub/services/space_cache.h"

namespace collega::server {
namespace {

ledger::ChainAt chainOf(Reading& reading, const Id& space) {
  return [&reading, space](std::uint64_t seq) -> std::optional<Hash> {
    auto chain = reading.chainAt(space, seq);
    return chain ? *std::move(chain) : std::nullopt;
  };
}

Error inSpace(const Id& space, const Error& error) {
  return {error.problem, "space " + space.hex() + ": " + error.detail};
}

std::vector<Id> activeMembers(const ledger::SpaceState& state) {
  std::vector<Id> members;
  for (const auto& [account, member] : state.members) {
    if (member.active) members.push_back(account);
  }
  return members;
}

// One page and what it comes to, in one transaction: after an interruption the store is as after the page before.
Result<void> copyPage(const std::vector<v1::Placed>& page, const Id& space, ledger::SpaceState& state, Storage& to) {
  COLLEGA_ASSIGN(transaction, to.begin());
  COLLEGA_TRY(transaction->hold(space));
  for (const auto& placed : page) {
    COLLEGA_ASSIGN(judged, ledger::replay(state, placed, chainOf(*transaction, space)));
    COLLEGA_TRY(transaction->addEntry(space, placed, authoredBy(judged.head)));
  }
  COLLEGA_TRY(transaction->saveSnapshot(space, state.rosterVersion, state.save()));
  COLLEGA_ASSIGN(before, transaction->membersOf(space));
  for (const auto& account : before) COLLEGA_TRY(transaction->removeMember(space, account));
  const auto members = activeMembers(state);
  for (const auto& account : members) COLLEGA_TRY(transaction->addMember(space, account));
  return transaction->commit();
}

Result<std::uint64_t> copyEntries(Reading& from, const Id& space, Storage& to) {
  auto known = readState(to, space);
  if (!known && known.error().problem != Problem::NotFound) return known.error();
  ledger::SpaceState state = known ? *std::move(known) : ledger::SpaceState{};
  std::uint64_t copied = 0;
  while (true) {
    COLLEGA_ASSIGN(page, from.entriesAfter(space, state.head.seq, PageLimit{}));
    if (page.empty()) return copied;
    if (const auto done = copyPage(page, space, state, to); !done) return inSpace(space, done.error());
    copied += page.size();
  }
}

// Requests to join and evidence are few, and copied as a whole.
Result<void> copyRest(Reading& from, const Id& space, Storage& to) {
  COLLEGA_ASSIGN(joins, from.joinsAfter(space, 0));
  COLLEGA_ASSIGN(evidence, from.evidenceOf(space));
  COLLEGA_ASSIGN(there, to.evidenceOf(space));
  COLLEGA_ASSIGN(transaction, to.begin());
  for (const auto& join : joins) COLLEGA_TRY(transaction->putJoin(space, join.account, join.request));
  for (std::size_t i = there.size(); i < evidence.size(); ++i) {
    v1::Entry entry;
    entry.ParseFromString(evidence[i].entry);
    COLLEGA_TRY(transaction->addEvidence(space, evidence[i].authored, entry));
  }
  return transaction->commit();
}

Result<void> copyChunks(Reading& from, const Id& space, Storage& to) {
  Hash last;
  while (true) {
    COLLEGA_ASSIGN(kept, from.chunksAfter(space, last));
    if (kept.empty()) return {};
    for (const auto& [hash, account] : kept) {
      COLLEGA_ASSIGN(lacking, to.missingChunks(space, {hash}));
      last = hash;
      if (lacking.empty()) continue;
      COLLEGA_ASSIGN(content, from.chunk(space, hash));
      if (!content) continue;  // removed since
      COLLEGA_ASSIGN(transaction, to.begin());
      COLLEGA_TRY(transaction->addChunk(space, hash, account, *content));
      COLLEGA_TRY(transaction->commit());
    }
  }
}

Result<void> copyFounders(Reading& from, Storage& to) {
  COLLEGA_ASSIGN(founders, from.founders());
  COLLEGA_ASSIGN(transaction, to.begin());
  for (const auto& account : founders) COLLEGA_TRY(transaction->addFounder(account));
  return transaction->commit();
}

// Calls `each` with every space of a store.
template <class Each>
Result<Counted> forSpaces(Reading& store, Each each) {
  Counted counted;
  Id last;
  while (true) {
    COLLEGA_ASSIGN(spaces, store.spacesAfter(last));
    if (spaces.empty()) return counted;
    for (const auto& size : spaces) {
      COLLEGA_ASSIGN(entries, each(size.space));
      counted.entries += entries;
      ++counted.spaces;
      last = size.space;
    }
  }
}

Result<ledger::SpaceState> replayAll(Reading& store, const Id& space) {
  ledger::SpaceState state;
  while (true) {
    COLLEGA_ASSIGN(page, store.entriesAfter(space, state.head.seq, PageLimit{}));
    if (page.empty()) return state;
    for (const auto& placed : page) {
      const auto replayed = ledger::replay(state, placed, chainOf(store, space));
      if (!replayed) return inSpace(space, replayed.error());
    }
  }
}

Result<std::uint64_t> checkSpace(Reading& store, const Id& space) {
  COLLEGA_ASSIGN(version, store.rosterVersion(space));
  COLLEGA_ASSIGN(members, store.membersOf(space));
  COLLEGA_ASSIGN(state, replayAll(store, space));
  // Of a server that runs beside this, the ledger may have gone on since.
  if (!version || *version > state.rosterVersion) {
    return inSpace(space, {Problem::Unverified, "the roster is not what the entries come to"});
  }
  if (*version == state.rosterVersion && members != activeMembers(state)) {
    return inSpace(space, {Problem::Unverified, "the members are not those of the roster"});
  }
  return state.head.seq;
}

}  // namespace

Result<Counted> copyStore(Reading& from, Storage& to) {
  COLLEGA_TRY(copyFounders(from, to));
  return forSpaces(from, [&](const Id& space) -> Result<std::uint64_t> {
    COLLEGA_ASSIGN(entries, copyEntries(from, space, to));
    COLLEGA_TRY(copyRest(from, space, to));
    COLLEGA_TRY(copyChunks(from, space, to));
    return entries;
  });
}

Result<Counted> checkStore(Reading& store) {
  return forSpaces(store, [&](const Id& space) { return checkSpace(store, space); });
}

}  // namespace collega::server

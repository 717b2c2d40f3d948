// Composing entries: what a device writes to a ledger it has read up to state.head.
#pragma once

#include "ledger/commit.h"
#include "ledger/epoch.h"

namespace collega::ledger {

// Who writes, and how far it has counted.
struct Author {
  const Account& account;
  const DeviceKeys& device;
  std::uint32_t incarnation = 1;
};

struct FoundedSpace {
  v1::Entry entry;  // stands at place 1
  Id id;
  crypto::Secret secret;  // of epoch 1
};

// `vouched`: the author's device, then those that vouch for it.
FoundedSpace foundSpace(const Author& author, std::span<const v1::Device> vouched, v1::SpaceKind kind, const Id& parent,
                        std::int64_t timeMs);

// The next roster entry of `author`: one of Invite, MemberAdd, …, by its kind and serialised body.
v1::Entry composeRosterEntry(const SpaceState& state, const Author& author, v1::EntryKind kind, std::string body,
                             std::int64_t timeMs);

// The commit that follows `pending` more entries of this author which the ledger does not hold yet.
Result<v1::Entry> composeCommit(const SpaceState& state, const Author& author, const v1::Commit& commit,
                                const crypto::Secret& epochSecret, std::int64_t timeMs, std::uint64_t pending = 0);

}  // namespace collega::ledger

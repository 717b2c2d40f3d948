// Who is a member of what, as readers need it: read from the store once for each version of a roster.
#pragma once

#include <mutex>
#include <unordered_map>

#include "backend-stub/services/auth.h"
#include "backend-stub/storage/storage.h"
#include "ledger/space_state.h"

namespace collega::server {

// Its members, devices and invites are current; its head and counters may lag behind.
using Roster = std::shared_ptr<const ledger::SpaceState>;

class Rosters {
 public:
  explicit Rosters(Storage& storage) : storage_(storage) {}

  // NotFound if there is no such space.
  Result<Roster> of(const Id& space);

 private:
  Roster cached(const Id& space, std::uint64_t version);
  void keep(const Id& space, const Roster& roster);

  Storage& storage_;
  std::mutex mutex_;
  std::unordered_map<Id, Roster> rosters_;
};

// Whether the session's account is a member, and neither its device nor one that vouches for it is revoked there.
bool mayRead(const ledger::SpaceState& roster, const Session& session);

}  // namespace collega::server

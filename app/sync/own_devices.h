// The devices of one person as one of them knows them: itself and who vouches for it, those it let in, and those in the
// rosters. What brings each of them into each ledger, and shuts one out, waits as acts like any other; sync sends them.
#pragma once

#include <map>

#include "app/sync/engine.h"

namespace collega::sync {

struct OwnDevice {
  v1::Device device;
  std::string name;          // as it was called where it was let in; empty on the others
  std::int64_t sinceMs = 0;  // the same; 0 where it is not known
  bool revoked = false;
  std::vector<Id> spaces;  // whose keys it has
};

// The spaces in which the account is a member.
Result<std::vector<store::SpaceRow>> ownSpaces(store::Store& store, const Id& account);

class OwnDevices {
 public:
  using Spaces = std::vector<store::SpaceRow>;
  using Devices = std::map<Id, OwnDevice>;
  OwnDevices(store::Store& store, const Self& self) : store_(store), self_(self) {}

  // All that this device knows of, with one's own spaces.
  Result<Devices> among(const Spaces& ownSpaces);
  // A device that was just let in is brought into every space, and into those to come.
  Result<void> admit(const v1::Device& vouched, const std::string& name, std::int64_t nowMs);
  // In every space one is in. NotFound; NotAllowed for this one itself.
  Result<void> revoke(const Id& device);
  // Each into each of one's spaces, whichever of them came in first. Whether anything was written.
  Result<bool> bringAlong();

 private:
  Result<bool> bringInto(const ledger::SpaceState& state, const Id& id, const OwnDevice& own);
  [[nodiscard]] v1::Device vouchedIn(const ledger::SpaceState& state, const v1::Device& device) const;
  // Acts that bring the device in, and wait.
  Result<std::vector<std::int64_t>> underWay(const Id& space, const Id& device);

  store::Store& store_;
  const Self& self_;
};

}  // namespace collega::sync

// One's own devices: which there are, and shutting one out.
#pragma once

#include "app/session/session.h"

namespace collega::session {

struct DeviceInfo {
  Id id;
  std::string name;          // as it was called where it was let in; empty on the others
  std::int64_t sinceMs = 0;  // the same; 0 where it is not known
  // When it last wrote anything, of what was written lately in the spaces one is in; 0 where it did not.
  std::int64_t wroteMs = 0;
  bool self = false;
  bool revoked = false;
  std::vector<Id> spaces;  // whose keys it has
};

// This one first.
Result<std::vector<DeviceInfo>> devices(Session& session);

// In every space one is in: one entry each, which begins a new key. NotFound; NotAllowed for this one itself.
Result<void> revokeDevice(Session& session, const Id& device);

// A device that was just let in: into every space, at the next sync, and into those to come.
Result<void> admitDevice(Session& session, const v1::Device& vouched, const std::string& name);

// Each of one's devices is brought into each of one's spaces, whichever of them came in first. Whether anything was
// written.
Result<bool> bringDevicesAlong(Session& session);

}  // namespace collega::session

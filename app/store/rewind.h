// What a device does about a server that lost something: going back in a ledger to where it went on in another way, and
// putting in what was missing. Apart from store.h, as it is for this alone.
#pragma once

#include "app/store/store.h"

namespace collega::store {

// What a store is beside that, if it can.
class Rewindable {
 public:
  Rewindable() = default;
  Rewindable(const Rewindable&) = delete;
  Rewindable& operator=(const Rewindable&) = delete;
  virtual ~Rewindable() = default;
  virtual Result<void> rewind(const ledger::SpaceState& to, std::string_view why) = 0;
  virtual Result<void> fillIn(const Id& space, std::span<const v1::Placed> entries) = 0;
};

// The space stands at `to` again, a place it has passed. What this device wrote after that waits anew, before what
// waits already; what others wrote is set aside with the reason `why`. All or nothing.
// NotAllowed where the store cannot.
Result<void> rewind(Store& store, const ledger::SpaceState& to, std::string_view why);

// Commits of which the hash of their body alone was here: the records they changed are made anew with them. What is not
// that body, by its hash, is passed over. NotAllowed as above.
Result<void> fillIn(Store& store, const Id& space, std::span<const v1::Placed> entries);

}  // namespace collega::store

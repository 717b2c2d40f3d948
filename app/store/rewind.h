// Going back in a ledger to where a server that lost the rest went on in another way. Apart from store.h, as it is for
// this alone.
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
  virtual Result<void> rewind(const ledger::SpaceState& to, const ledger::SpaceState& same, std::string_view why) = 0;
};

// The space stands at `to` again, a place it has passed. Up to `same`, which may be further on, the ledger is to be
// read once more. What this device wrote after that waits anew, before what waits already; what others wrote is set
// aside with the reason `why`. All or nothing. NotAllowed where the store cannot.
Result<void> rewind(Store& store, const ledger::SpaceState& to, const ledger::SpaceState& same, std::string_view why);

}  // namespace collega::store

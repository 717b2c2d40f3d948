// Whole stores: carried from one to another, and verified from their first entries on.
#pragma once

#include "backend-stub/storage/storage.h"

namespace collega::server {

struct Counted {
  std::uint64_t spaces = 0;
  std::uint64_t entries = 0;
};

// Every ledger of `from` into `to`, each entry verified on the way. What is there already is not copied again, so this
// goes on where it was interrupted, and a later run brings what is new.
Result<Counted> copyStore(Reading& from, Storage& to);

// Replays every ledger from its beginning and compares what follows with what the store says of members and rosters.
// Unverified names the space that is not as it was written.
Result<Counted> checkStore(Reading& store);

}  // namespace collega::server

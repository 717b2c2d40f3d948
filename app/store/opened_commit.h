// A commit that is kept, opened again. Throws (see errors.h).
#pragma once

#include "app/store/store.h"

namespace collega::store {

struct OpenedCommit {
  v1::EntryHead head;  // who wrote it
  v1::Commit commit;
};

OpenedCommit openAgain(const v1::Placed& placed, const ledger::EpochSecrets& secrets);

}  // namespace collega::store

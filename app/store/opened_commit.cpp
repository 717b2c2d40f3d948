#include "app/store/opened_commit.h"

#include "app/store/errors.h"
#include "ledger/commit.h"

namespace collega::store {

OpenedCommit openAgain(const v1::Placed& placed, const ledger::EpochSecrets& secrets) {
  const auto& entry = placed.entry();
  OpenedCommit opened{.head = need(ledger::parseHead(entry)), .commit = {}};
  const auto secret = secrets.find(opened.head.epoch());
  if (secret == secrets.end()) throw Failure(Problem::Damaged, "the key of an epoch is missing");
  opened.commit = need(ledger::openCommit(entry.head(), opened.head.nonce(), entry.body(), secret->second));
  return opened;
}

}  // namespace collega::store

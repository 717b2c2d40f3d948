// Makes the merged records, their history, conflicts and search anew out of the kept entries and the outbox: for a
// program that understands more of them than the one that read them first. Works inside one transaction. Throws (see
// errors.h).
#pragma once

#include "app/store/replayer.h"

namespace collega::store {

class Rebuilder {
 public:
  Rebuilder(Tables tables, const Author& author) : tables_(tables), author_(author) {}

  void run();

 private:
  void readAgain(std::int64_t space);
  Replayed reopened(std::int64_t space, const v1::Placed& placed, const ledger::EpochSecrets& secrets);
  void layOver(std::int64_t record);

  Tables tables_;
  Author author_;
};

}  // namespace collega::store

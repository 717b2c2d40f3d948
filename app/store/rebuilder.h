// Makes merged records, their history, conflicts and search anew out of the kept entries and the outbox: all of them
// for a program that understands more than the one that read them first, some of them when entries are redacted. Works
// inside one transaction. Throws (see errors.h).
#pragma once

#include "app/store/replayer.h"

namespace collega::store {

class Rebuilder {
 public:
  Rebuilder(Tables tables, const Author& author) : tables_(tables), author_(author) {}

  void run();
  // What is left of the entries at these places is what proves them; the records they changed are made anew without.
  void redact(std::int64_t space, const v1::Redact& redact);
  // The other way round: bodies that were missing.
  void fillIn(std::int64_t space, std::span<const v1::Placed> entries);

 private:
  void readAgain(std::int64_t space);
  void readAgain(std::int64_t space, const std::set<std::uint64_t>& places, const std::set<Id>& only);
  Replayed reopened(std::int64_t space, const v1::Placed& placed, const ledger::EpochSecrets& secrets);
  std::set<Id> dropBody(std::int64_t space, std::uint64_t seq, const ledger::EpochSecrets& secrets);
  void makeAnew(std::int64_t space, const std::set<Id>& ids, std::set<std::uint64_t> places, const v1::Redact& without);
  void layOver(std::int64_t record);

  Tables tables_;
  Author author_;
};

}  // namespace collega::store

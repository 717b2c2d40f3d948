// Takes a page of a ledger in: entries kept, changes merged, conflicts noted, own entries out of the outbox.
// Works inside one transaction; every record is read and written once, also over several pieces if what they touch is
// held in between. Throws (see errors.h).
#pragma once

#include <set>
#include <unordered_map>

#include "app/store/conflicts_table.h"
#include "app/store/entries_table.h"
#include "app/store/outbox_table.h"
#include "app/store/records_table.h"
#include "app/store/search_index.h"
#include "app/store/spaces_table.h"

namespace collega::store {

struct Tables {
  SpacesTable& spaces;
  EntriesTable& entries;
  RecordsTable& records;
  ConflictsTable& conflicts;
  OutboxTable& outbox;
  SearchIndex& index;
};

// Records of one space that were touched and are not written yet.
struct Touched {
  std::unordered_map<Id, KeptRecord> records;
  std::int64_t space = 0;
  std::size_t bytes = 0;  // about as much memory
};

class Replayer {
 public:
  Replayer(Tables tables, const Author& author) : tables_(tables), author_(author) {}

  // Leaves records that were there before in `held`, as the next piece may change them again.
  void hold(Touched& held) { held_ = &held; }
  void writeHeld();

  void run(const ledger::SpaceState& after, std::span<const Replayed> entries);
  // The changes of entries that are kept already, into records that have been emptied: all, or only these.
  void runAgain(std::int64_t space, std::span<const Replayed> entries, const std::set<Id>* only = nullptr);

 private:
  void take(const Replayed& replayed);
  void release(const Replayed& replayed);
  void leaveOutbox(const Replayed& replayed);
  void takeChanges(const Replayed& replayed);
  void takeChange(const Replayed& replayed, std::size_t position);
  KeptRecord& touch(const Id& id);
  void finishAll();
  void holdTouched();
  void finish(const KeptRecord& record);
  void drop(const KeptRecord& record);

  Tables tables_;
  Author author_;
  std::int64_t space_ = 0;
  bool mayBeOwn_ = false;
  bool mayBeTwice_ = false;
  bool mayBeAside_ = false;
  const std::set<Id>* only_ = nullptr;
  Touched* held_ = nullptr;
  std::unordered_map<Id, KeptRecord> touched_;
};

}  // namespace collega::store

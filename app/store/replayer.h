// Takes a page of a ledger in: entries kept, changes merged, conflicts noted, own entries out of the outbox.
// Works inside one transaction; every record is read and written once. Throws (see errors.h).
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

class Replayer {
 public:
  Replayer(Tables tables, const Author& author) : tables_(tables), author_(author) {}

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
  void finishAll(bool indexNow);
  void finish(const KeptRecord& record, bool indexNow);
  void drop(const KeptRecord& record);
  void index(const KeptRecord& record, const records::RecordState& shown, std::string_view before, bool now);

  Tables tables_;
  Author author_;
  std::int64_t space_ = 0;
  bool mayBeOwn_ = false;
  bool mayBeTwice_ = false;
  bool mayBeAside_ = false;
  const std::set<Id>* only_ = nullptr;
  std::unordered_map<Id, KeptRecord> touched_;
};

// Beyond this many records in one go, their words are indexed later.
inline constexpr std::size_t indexedAtOnce = 64;

}  // namespace collega::store

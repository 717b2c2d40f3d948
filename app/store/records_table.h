// Records as rows: as the ledger has them, and as shown with local changes laid over. Throws (see errors.h).
#pragma once

#include <optional>
#include <set>
#include <span>

#include "app/store/database.h"
#include "app/store/store.h"

namespace collega::store {

// Who makes the changes of this device.
struct Author {
  Id account;
  Id device;
};

// Where a change stands.
struct ChangePlace {
  std::uint64_t seq = 0;
  std::size_t position = 0;
};

// What lists find a record by, and put it in order by.
struct Listing {
  std::uint32_t kind = 0;
  std::int64_t createdMs = 0;
  bool deleted = false;
  bool operator==(const Listing&) const = default;
};

// A record on its way through a change.
struct KeptRecord {
  std::int64_t number = 0;
  std::int64_t space = 0;
  Id id;
  bool fresh = true;                 // not in the table yet
  bool laid = false;                 // local changes lie over it
  bool conflicted = false;           // has conflicts, settled or not
  Listing listed;                    // as it stands in the table
  std::vector<ChangePlace> changed;  // after its creation, and not noted yet
  records::RecordState state;
};

class RecordsTable {
 public:
  explicit RecordsTable(Database& database);

  std::optional<std::int64_t> find(std::int64_t space, const Id& id);
  // As shown, or as the ledger has it. A record that is not there is a fresh one with an empty state.
  KeptRecord shown(std::int64_t space, const Id& id);
  KeptRecord inLedger(std::int64_t space, const Id& id);
  KeptRecord inLedger(std::int64_t number);

  // After a local change: `record.state` is what is shown; what the ledger has stays.
  void writeShown(const KeptRecord& record);
  // After a replay: `record.state` is what the ledger has. What is shown is the same, or has local changes laid over
  // it.
  void writeMerged(const KeptRecord& record);
  void writeLaid(const KeptRecord& record, const records::RecordState& shown);

  // Empties all records, or one, but their numbers; drops those that are empty still when they have been made anew.
  void empty();
  void empty(std::int64_t record);
  void dropEmpty();
  void dropEmpty(std::int64_t record);

  // Of its changes; its creation stands in its state.
  void noteChanges(const KeptRecord& record);
  // The places of its changes, the first among them.
  std::set<std::uint64_t> changedAt(std::int64_t record);

 private:
  KeptRecord fresh(std::int64_t space, const Id& id);
  void write(const KeptRecord& record, const records::RecordState& shown, const std::optional<std::string>& base);
  void relist(const KeptRecord& record, const Listing& listing);
  void insert(const KeptRecord& record, const records::RecordState& shown, const std::optional<std::string>& base);

  Database& database_;
  std::int64_t next_ = 1;
};

// `state` with the changes that the ledger does not hold laid over it.
records::RecordState laidOver(records::RecordState state, std::span<const v1::Change> over, const Author& author);
records::Stamp localStamp(const Author& author, const v1::Change& change);

}  // namespace collega::store

// Values that concurrent changes wrote over, until somebody who has seen them decides. Throws (see errors.h).
#pragma once

#include <optional>
#include <vector>

#include "app/store/database.h"
#include "app/store/store.h"

namespace collega::store {

class ConflictsTable {
 public:
  explicit ConflictsTable(Database& database) : database_(database) {}

  void add(std::int64_t record, const records::Overwritten& overwritten);
  void clear() { database_.execute("DELETE FROM conflicts"); }
  void clear(std::int64_t record) { database_.run("DELETE FROM conflicts WHERE record = ?", record); }
  // A change in the ledger settles for good; a local one hides until the ledger holds it.
  void settle(std::int64_t record, const v1::Change& change);
  void hide(std::int64_t record, const v1::Change& change);
  // Those that are open.
  std::vector<Conflict> open(const std::optional<Id>& record);

 private:
  std::vector<std::int64_t> settledBy(std::int64_t record, const v1::Change& change);

  Database& database_;
};

}  // namespace collega::store

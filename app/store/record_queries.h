// What screens ask of the records: lists, counts, single ones, their history. Throws (see errors.h).
#pragma once

#include <optional>
#include <vector>

#include "app/store/records_table.h"
#include "app/store/store.h"

namespace collega::store {

class RecordQueries {
 public:
  explicit RecordQueries(Database& database) : database_(database) {}

  std::optional<Row> one(const Id& id, const std::optional<Id>& space);
  Row byNumber(std::int64_t record);
  // At most two: enough to tell whether a beginning is unambiguous.
  std::vector<Row> byPrefix(std::string_view hexDigits);
  std::vector<Row> list(const Query& query);
  std::size_t count(const Query& query);

  // After its creation.
  std::vector<ChangePlace> changesOf(std::int64_t record);

 private:
  Database& database_;
};

}  // namespace collega::store

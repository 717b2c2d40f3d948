// The full-text index: folded words of records (see app/records/folding.h). Throws (see errors.h).
//
// Indexing may lag behind: what is still to be read stands in a table, so that nothing is lost if the program ends.
#pragma once

#include <optional>

#include "app/store/database.h"
#include "app/store/store.h"

namespace collega::store {

class SearchIndex {
 public:
  explicit SearchIndex(Database& database) : database_(database) {}

  void index(std::int64_t record, bool known, const records::RecordState& shown);
  void markPending(std::int64_t record);
  bool hasPending();
  void clear();
  void erase(std::int64_t record);
  // Words of records that are gone leave the file too.
  void tidy();
  // Indexes at most `limit` marked records (0: all). Returns how many it did.
  std::size_t indexPending(std::size_t limit);

  struct Match {
    std::int64_t record = 0;
    double rank = 0;
  };
  std::vector<Match> find(std::string_view words, std::size_t limit, const std::optional<std::uint32_t>& kind);

 private:
  void put(std::int64_t record, bool known, bool deleted, std::uint32_t kind, std::string_view bytes);

  Database& database_;
};

}  // namespace collega::store

// The full-text index: folded words of records (see app/records/folding.h). Throws (see errors.h).
//
// Words are indexed when somebody searches: an edit that is shown elsewhere while it is made need not wait for it.
// Records are numbered as they come: a setting says up to which number they are indexed, a table which of those have
// changed since, so that nothing is lost if the program ends.
#pragma once

#include <optional>

#include "app/store/database.h"
#include "app/store/store.h"

namespace collega::store {

class SearchIndex {
 public:
  explicit SearchIndex(Database& database);

  // A record that is not new has changed; one that is waits by itself.
  void markPending(std::int64_t record);
  bool hasPending();
  void clear();
  void erase(std::int64_t record);
  // Words of records that are gone leave the file too.
  void tidy();
  // Indexes at most `limit` records that wait (0: all). Returns how many it did.
  std::size_t indexPending(std::size_t limit);

  struct Match {
    std::int64_t record = 0;
    double rank = 0;
  };
  std::vector<Match> find(std::string_view words, std::size_t limit, const std::optional<std::uint32_t>& kind);

 private:
  void put(std::int64_t record, bool known, bool deleted, std::uint32_t kind, std::string_view bytes);
  void putKept(std::int64_t record, bool known, std::string_view state);
  std::int64_t indexedUpTo();
  void setIndexedUpTo(std::int64_t record);
  std::size_t indexChanged(std::int64_t limit);
  std::size_t indexNew(std::int64_t limit);

  Database& database_;
};

}  // namespace collega::store

// The ledgers' entries as they were received, so that they can be handed back to a server. Throws (see errors.h).
#pragma once

#include <optional>
#include <vector>

#include "app/store/database.h"
#include "app/store/store.h"

namespace collega::store {

class EntriesTable {
 public:
  explicit EntriesTable(Database& database) : database_(database) {}

  void add(std::int64_t space, const v1::Placed& placed);
  std::vector<v1::Placed> after(std::int64_t space, std::uint64_t seq, std::size_t limit);
  std::optional<v1::Placed> at(std::int64_t space, std::uint64_t seq);
  std::optional<Hash> chainAt(const Id& space, std::uint64_t seq);
  // Those after this place leave.
  void cut(std::int64_t space, std::uint64_t seq);
  // Of the entry at this place only its head, signature and the hash of its body are kept.
  void redact(std::int64_t space, const v1::Placed& placed);
  // It stands there without its body so far.
  void fill(std::int64_t space, const v1::Placed& placed);
  void quarantine(std::int64_t space, const v1::Placed& placed, std::string_view reason);
  std::vector<Quarantined> quarantined(std::int64_t space);
  bool hasQuarantined(std::int64_t space);
  void release(std::int64_t space, const Hash& hash);
  // An entry that was set aside at a wrong place, or with a wrong chain, has come as it should be.
  void verified(std::int64_t space, const v1::Placed& placed, const Hash& hash);

 private:
  Database& database_;
};

}  // namespace collega::store

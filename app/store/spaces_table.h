// Spaces: their numbers here, their state, and the secrets of their epochs. Throws (see errors.h).
#pragma once

#include <optional>
#include <vector>

#include "app/store/database.h"
#include "app/store/store.h"

namespace collega::store {

class SpacesTable {
 public:
  explicit SpacesTable(Database& database) : database_(database) {}

  [[nodiscard]] std::optional<std::int64_t> number(const Id& space);
  // NotFound if there is none.
  std::int64_t known(const Id& space);
  // Makes room for a space that has nothing yet.
  std::int64_t ensure(const Id& space);

  std::vector<SpaceRow> all();
  std::vector<std::int64_t> numbers();
  std::optional<SpaceRow> one(const Id& space);
  void putState(std::int64_t space, const ledger::SpaceState& state);
  void setFounded(std::int64_t space, bool founded);

  void putSecret(std::int64_t space, std::uint32_t epoch, const crypto::Secret& secret);
  ledger::EpochSecrets secrets(std::int64_t space);
  // Those of later epochs.
  void dropSecrets(std::int64_t space, std::uint32_t afterEpoch);

 private:
  Database& database_;
};

}  // namespace collega::store

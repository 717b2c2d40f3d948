// What the ledgers do not hold yet: changes and acts that wait, and the sealed entries they are in. Throws (errors.h).
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "app/store/database.h"
#include "app/store/store.h"

namespace collega::store {

class OutboxTable {
 public:
  explicit OutboxTable(Database& database) : database_(database) {}

  void addChange(std::int64_t space, std::int64_t record, const v1::Change& change);
  // All changes to a record that the ledger does not hold, in order of making.
  std::vector<v1::Change> pendingOf(std::int64_t record);
  // The records they are about.
  std::vector<std::int64_t> records();
  std::vector<Waiting> waiting(const Id& space, std::int64_t number, std::size_t limit);
  // The unsealed ones of a space, which leave.
  std::vector<v1::Change> takeOut(std::int64_t space);
  std::size_t count();

  std::int64_t addIntent(std::int64_t space, v1::EntryKind kind, std::string_view body);
  std::vector<Intent> intents(const Id& space, std::int64_t number);
  void dropIntent(std::int64_t intent);

  void seal(std::int64_t space, const v1::EntryHead& head, const v1::Entry& entry,
            std::span<const std::int64_t> waiting, std::optional<std::int64_t> intent);
  std::vector<v1::Entry> sealed(std::int64_t space);
  bool hasSealed(std::int64_t space);
  bool hasWaiting(std::int64_t space);
  void unseal(std::int64_t space);
  // If the entry is one that was sealed here: what it held leaves the outbox. Returns the records it was about.
  std::vector<std::int64_t> acknowledge(std::int64_t space, const ledger::Judged& judged);
  // Those of these changes that wait here still need not be sent. Returns the records they were about.
  std::vector<std::int64_t> dropSent(std::int64_t space, std::span<const v1::Change> changes);

 private:
  std::optional<std::int64_t> findSealed(std::int64_t space, const ledger::Judged& judged);
  std::vector<std::int64_t> recordsIn(std::int64_t sealed);

  Database& database_;
};

}  // namespace collega::store

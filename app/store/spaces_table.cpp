#include "app/store/spaces_table.h"

#include "app/store/errors.h"

namespace collega::store {
namespace {

SpaceRow readRow(const Use& row) {
  return {.id = row.id(0), .state = need(ledger::SpaceState::load(row.view(2))), .founded = row.number(1) != 0};
}

}  // namespace

std::optional<std::int64_t> SpacesTable::number(const Id& space) {
  auto row = database_.use("SELECT number FROM spaces WHERE id = ?", space);
  return row.next() ? std::optional(row.number(0)) : std::nullopt;
}

std::int64_t SpacesTable::known(const Id& space) {
  const auto found = number(space);
  if (!found) throw Failure(Problem::NotFound, "no such space");
  return *found;
}

std::int64_t SpacesTable::ensure(const Id& space) {
  if (const auto found = number(space)) return *found;
  database_.run("INSERT INTO spaces (id) VALUES (?)", space);
  return database_.lastNumber();
}

std::vector<std::int64_t> SpacesTable::numbers() {
  std::vector<std::int64_t> numbers;
  auto row = database_.use("SELECT number FROM spaces ORDER BY number");
  while (row.next()) numbers.push_back(row.number(0));
  return numbers;
}

std::vector<SpaceRow> SpacesTable::all() {
  std::vector<SpaceRow> rows;
  auto row = database_.use("SELECT id, founded, state FROM spaces WHERE state IS NOT NULL ORDER BY number");
  while (row.next()) rows.push_back(readRow(row));
  return rows;
}

std::optional<SpaceRow> SpacesTable::one(const Id& space) {
  auto row = database_.use("SELECT id, founded, state FROM spaces WHERE id = ? AND state IS NOT NULL", space);
  return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

void SpacesTable::putState(std::int64_t space, const ledger::SpaceState& state) {
  database_.run("UPDATE spaces SET state = ? WHERE number = ?", state.save(), space);
}

void SpacesTable::setFounded(std::int64_t space, bool founded) {
  database_.run("UPDATE spaces SET founded = ? WHERE number = ?", founded, space);
}

void SpacesTable::putSecret(std::int64_t space, std::uint32_t epoch, const crypto::Secret& secret) {
  database_.run("INSERT OR REPLACE INTO secrets (space, epoch, secret) VALUES (?, ?, ?)", space, epoch, secret);
}

void SpacesTable::dropSecrets(std::int64_t space, std::uint32_t afterEpoch) {
  database_.run("DELETE FROM secrets WHERE space = ? AND epoch > ?", space, afterEpoch);
}

ledger::EpochSecrets SpacesTable::secrets(std::int64_t space) {
  ledger::EpochSecrets secrets;
  auto row = database_.use("SELECT epoch, secret FROM secrets WHERE space = ?", space);
  while (row.next()) {
    secrets.insert_or_assign(static_cast<std::uint32_t>(row.number(0)), crypto::Secret(row.view(1)));
  }
  return secrets;
}

}  // namespace collega::store

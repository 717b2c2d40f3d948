#include "app/store/outbox_table.h"

#include <algorithm>

#include "app/store/errors.h"

namespace collega::store {
namespace {

template <class M>
M parsed(std::string_view bytes) {
  M message;
  if (!message.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    throw Failure(Problem::Damaged, "the outbox");
  }
  return message;
}

}  // namespace

void OutboxTable::addChange(std::int64_t space, std::int64_t record, const v1::Change& change) {
  database_.run("INSERT INTO outbox (space, record, change) VALUES (?, ?, ?)", space, record,
                change.SerializeAsString());
}

std::vector<v1::Change> OutboxTable::pendingOf(std::int64_t record) {
  std::vector<v1::Change> changes;
  auto row = database_.use("SELECT change FROM outbox WHERE record = ? ORDER BY number", record);
  while (row.next()) changes.push_back(parsed<v1::Change>(row.view(0)));
  return changes;
}

std::vector<std::int64_t> OutboxTable::records() {
  std::vector<std::int64_t> records;
  auto row = database_.use("SELECT DISTINCT record FROM outbox ORDER BY record");
  while (row.next()) records.push_back(row.number(0));
  return records;
}

std::vector<Waiting> OutboxTable::waiting(const Id& space, std::int64_t number, std::size_t limit) {
  std::vector<Waiting> result;
  auto row =
      database_.use("SELECT number, change FROM outbox WHERE space = ? AND sealed IS NULL ORDER BY number LIMIT ?",
                    number, limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(limit));
  while (row.next()) result.push_back({row.number(0), space, parsed<v1::Change>(row.view(1))});
  return result;
}

std::vector<v1::Change> OutboxTable::takeOut(std::int64_t space) {
  std::vector<v1::Change> changes;
  auto row = database_.use("SELECT change FROM outbox WHERE space = ? AND sealed IS NULL ORDER BY number", space);
  while (row.next()) changes.push_back(parsed<v1::Change>(row.view(0)));
  database_.run("DELETE FROM outbox WHERE space = ? AND sealed IS NULL", space);
  return changes;
}

std::size_t OutboxTable::count() {
  auto row = database_.use("SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM intents)");
  return row.next() ? static_cast<std::size_t>(row.number(0)) : 0;
}

std::int64_t OutboxTable::addIntent(std::int64_t space, v1::EntryKind kind, std::string_view body) {
  database_.run("INSERT INTO intents (space, kind, body) VALUES (?, ?, ?)", space, static_cast<int>(kind), body);
  return database_.lastNumber();
}

std::vector<Intent> OutboxTable::intents(const Id& space, std::int64_t number) {
  std::vector<Intent> result;
  auto row = database_.use(
      "SELECT number, kind, body FROM intents WHERE space = ? AND number NOT IN "
      "(SELECT intent FROM sealed WHERE intent IS NOT NULL) ORDER BY number",
      number);
  while (row.next()) {
    result.push_back({row.number(0), space, static_cast<v1::EntryKind>(row.number(1)), row.bytes(2)});
  }
  return result;
}

void OutboxTable::dropIntent(std::int64_t intent) { database_.run("DELETE FROM intents WHERE number = ?", intent); }

void OutboxTable::seal(std::int64_t space, const v1::EntryHead& head, const v1::Entry& entry,
                       std::span<const std::int64_t> waiting, std::optional<std::int64_t> intent) {
  database_.run("INSERT INTO sealed (space, device, incarnation, device_seq, entry, intent) VALUES (?, ?, ?, ?, ?, ?)",
                space, head.device_id(), head.incarnation(), head.device_seq(), entry.SerializeAsString(), intent);
  const auto sealed = database_.lastNumber();
  if (waiting.empty()) return;
  // They follow each other: what waits goes out in the order of making.
  const auto [first, last] = std::ranges::minmax(waiting);
  database_.run("UPDATE outbox SET sealed = ? WHERE space = ? AND sealed IS NULL AND number BETWEEN ? AND ?", sealed,
                space, first, last);
  if (static_cast<std::size_t>(database_.written()) != waiting.size())
    throw Failure(Problem::InvalidInput, "no such waiting change");
}

std::vector<v1::Entry> OutboxTable::sealed(std::int64_t space) {
  std::vector<v1::Entry> entries;
  auto row = database_.use("SELECT entry FROM sealed WHERE space = ? ORDER BY incarnation, device_seq", space);
  while (row.next()) entries.push_back(parsed<v1::Entry>(row.view(0)));
  return entries;
}

bool OutboxTable::hasSealed(std::int64_t space) {
  return database_.use("SELECT 1 FROM sealed WHERE space = ? LIMIT 1", space).next();
}

bool OutboxTable::hasWaiting(std::int64_t space) {
  return database_.use("SELECT 1 FROM outbox WHERE space = ? AND sealed IS NULL LIMIT 1", space).next();
}

void OutboxTable::unseal(std::int64_t space) {
  database_.run("UPDATE outbox SET sealed = NULL WHERE space = ? AND sealed IS NOT NULL", space);
  database_.run("DELETE FROM sealed WHERE space = ?", space);
}

std::vector<std::int64_t> OutboxTable::acknowledge(std::int64_t space, const ledger::Judged& judged) {
  const auto sealed = findSealed(space, judged);
  if (!sealed) return {};
  auto records = recordsIn(*sealed);
  database_.run("DELETE FROM outbox WHERE sealed = ?", *sealed);
  std::optional<std::int64_t> intent;
  {
    auto row = database_.use("SELECT intent FROM sealed WHERE number = ? AND intent IS NOT NULL", *sealed);
    if (row.next()) intent = row.number(0);
  }
  database_.run("DELETE FROM sealed WHERE number = ?", *sealed);
  if (intent) dropIntent(*intent);
  return records;
}

std::vector<std::int64_t> OutboxTable::dropSent(std::int64_t space, std::span<const v1::Change> changes) {
  std::vector<std::int64_t> records;
  for (const auto& change : changes) {
    auto row = database_.use("DELETE FROM outbox WHERE space = ? AND sealed IS NULL AND change = ? RETURNING record",
                             space, change.SerializeAsString());
    while (row.next()) records.push_back(row.number(0));
  }
  return records;
}

std::optional<std::int64_t> OutboxTable::findSealed(std::int64_t space, const ledger::Judged& judged) {
  auto row = database_.use(
      "SELECT number, entry FROM sealed WHERE space = ? AND device = ? AND incarnation = ? AND device_seq = ?", space,
      judged.device, judged.head.incarnation(), judged.head.device_seq());
  if (!row.next() || ledger::entryHash(parsed<v1::Entry>(row.view(1))) != judged.hash) return std::nullopt;
  return row.number(0);
}

std::vector<std::int64_t> OutboxTable::recordsIn(std::int64_t sealed) {
  std::vector<std::int64_t> records;
  auto row = database_.use("SELECT DISTINCT record FROM outbox WHERE sealed = ?", sealed);
  while (row.next()) records.push_back(row.number(0));
  return records;
}

}  // namespace collega::store

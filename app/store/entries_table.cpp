#include "app/store/entries_table.h"

#include "app/store/errors.h"

namespace collega::store {
namespace {

v1::Placed readPlaced(const Use& row) {
  v1::Placed placed;
  placed.set_seq(static_cast<std::uint64_t>(row.number(0)));
  placed.set_chain(row.bytes(1));
  if (!placed.mutable_entry()->ParseFromString(row.bytes(2))) throw Failure(Problem::Damaged, "a kept entry");
  return placed;
}

// What it says of itself need not be so, nor be there at all.
Quarantined readQuarantined(const Use& row) {
  v1::Placed placed;
  v1::EntryHead head;
  const auto bytes = row.view(1);
  if (placed.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
    static_cast<void>(head.ParseFromString(placed.entry().head()));
  }
  return {.seq = static_cast<std::uint64_t>(row.number(0)),
          .reason = row.bytes(2),
          .account = Id::from(head.account_id()).value_or(Id{}),
          .device = Id::from(head.device_id()).value_or(Id{}),
          .writtenAtMs = head.time_ms()};
}

// A limit as SQL has it: no limit is -1.
std::int64_t sqlLimit(std::size_t limit) { return limit == 0 ? -1 : static_cast<std::int64_t>(limit); }

}  // namespace

void EntriesTable::add(std::int64_t space, const v1::Placed& placed) {
  database_.run("INSERT INTO entries (space, seq, chain, entry) VALUES (?, ?, ?, ?)", space, placed.seq(),
                placed.chain(), placed.entry().SerializeAsString());
}

std::vector<v1::Placed> EntriesTable::after(std::int64_t space, std::uint64_t seq, std::size_t limit) {
  std::vector<v1::Placed> entries;
  auto row = database_.use("SELECT seq, chain, entry FROM entries WHERE space = ? AND seq > ? ORDER BY seq LIMIT ?",
                           space, seq, sqlLimit(limit));
  while (row.next()) entries.push_back(readPlaced(row));
  return entries;
}

std::optional<v1::Placed> EntriesTable::at(std::int64_t space, std::uint64_t seq) {
  auto row = database_.use("SELECT seq, chain, entry FROM entries WHERE space = ? AND seq = ?", space, seq);
  return row.next() ? std::optional(readPlaced(row)) : std::nullopt;
}

std::optional<Hash> EntriesTable::chainAt(const Id& space, std::uint64_t seq) {
  auto row = database_.use(
      "SELECT chain FROM entries WHERE space = (SELECT number FROM spaces WHERE id = ?) AND seq = ?", space, seq);
  return row.next() ? Hash::from(row.view(0)) : std::nullopt;
}

void EntriesTable::cut(std::int64_t space, std::uint64_t seq) {
  database_.run("DELETE FROM entries WHERE space = ? AND seq > ?", space, seq);
}

void EntriesTable::redact(std::int64_t space, const v1::Placed& placed) {
  v1::Placed rest;
  rest.set_seq(placed.seq());
  *rest.mutable_entry() = ledger::redacted(placed.entry());
  fill(space, rest);
}

void EntriesTable::fill(std::int64_t space, const v1::Placed& placed) {
  database_.run("UPDATE entries SET entry = ? WHERE space = ? AND seq = ?", placed.entry().SerializeAsString(), space,
                placed.seq());
}

void EntriesTable::quarantine(std::int64_t space, const v1::Placed& placed, std::string_view reason) {
  database_.run("INSERT OR IGNORE INTO quarantine (space, hash, seq, placed, reason) VALUES (?, ?, ?, ?, ?)", space,
                ledger::entryHash(placed.entry()), placed.seq(), placed.SerializeAsString(), Text{reason});
}

bool EntriesTable::hasQuarantined(std::int64_t space) {
  return database_.use("SELECT 1 FROM quarantine WHERE space = ? LIMIT 1", space).next();
}

void EntriesTable::release(std::int64_t space, const Hash& hash) {
  database_.run("DELETE FROM quarantine WHERE space = ? AND hash = ?", space, hash);
}

void EntriesTable::verified(std::int64_t space, const v1::Placed& placed, const Hash& hash) {
  database_.run("DELETE FROM quarantine WHERE space = ? AND hash = ? AND placed <> ?", space, hash,
                placed.SerializeAsString());
}

std::vector<Quarantined> EntriesTable::quarantined(std::int64_t space) {
  std::vector<Quarantined> all;
  auto row = database_.use("SELECT seq, placed, reason FROM quarantine WHERE space = ? ORDER BY seq, rowid", space);
  while (row.next()) all.push_back(readQuarantined(row));
  return all;
}

}  // namespace collega::store

#include "app/store/records_table.h"

#include "app/store/errors.h"

namespace collega::store {
namespace {

using records::RecordState;

constexpr std::string_view emptying =
    "UPDATE records SET kind = 0, created = 0, deleted = 0, state = x'', "
    "base = CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE record = records.number) THEN x'' END";

// An empty state is kept as nothing: a record that the ledger does not have.
RecordState loadState(std::string_view bytes) { return bytes.empty() ? RecordState{} : need(RecordState::load(bytes)); }

Listing listingOf(const RecordState& state) { return {state.kind, state.created.madeAtMs, state.deleted()}; }

std::string saveState(const RecordState& state) { return state.kind == 0 ? std::string{} : state.save(); }

// Columns: number, space, id, has base, has conflicts, state, what it is listed by.
KeptRecord readKept(const Use& row) {
  return {.number = row.number(0),
          .space = row.number(1),
          .id = row.id(2),
          .fresh = false,
          .laid = row.number(3) != 0,
          .conflicted = row.number(4) != 0,
          .listed = {static_cast<std::uint32_t>(row.number(6)), row.number(7), row.number(8) != 0},
          .changed = {},
          .state = loadState(row.view(5))};
}

}  // namespace

records::Stamp localStamp(const Author& author, const v1::Change& change) {
  return {.seq = 0, .account = author.account, .device = author.device, .madeAtMs = change.made_at_ms()};
}

RecordState laidOver(RecordState state, std::span<const v1::Change> over, const Author& author) {
  for (const auto& change : over) {
    // One that no longer fits (the record turned out to be of another kind) is not shown; it still goes out.
    [[maybe_unused]] const auto applied = records::applyChange(state, change, localStamp(author, change));
  }
  return state;
}

RecordsTable::RecordsTable(Database& database) : database_(database) {
  auto row = database_.use("SELECT coalesce(max(number), 0) + 1 FROM records");
  if (row.next()) next_ = row.number(0);
}

KeptRecord RecordsTable::fresh(std::int64_t space, const Id& id) {
  KeptRecord record;
  record.number = next_++;
  record.space = space;
  record.id = id;
  return record;
}

std::optional<std::int64_t> RecordsTable::find(std::int64_t space, const Id& id) {
  auto row = database_.use("SELECT number FROM records WHERE id = ? AND space = ?", id, space);
  return row.next() ? std::optional(row.number(0)) : std::nullopt;
}

KeptRecord RecordsTable::shown(std::int64_t space, const Id& id) {
  auto row = database_.use(
      "SELECT number, space, id, base IS NOT NULL, "
      "EXISTS (SELECT 1 FROM conflicts WHERE record = records.number), state, kind, created, deleted "
      "FROM records WHERE id = ? AND space = ?",
      id, space);
  return row.next() ? readKept(row) : fresh(space, id);
}

KeptRecord RecordsTable::inLedger(std::int64_t space, const Id& id) {
  auto row = database_.use(
      "SELECT number, space, id, base IS NOT NULL, "
      "EXISTS (SELECT 1 FROM conflicts WHERE record = records.number), coalesce(base, state), kind, created, deleted "
      "FROM records "
      "WHERE id = ? AND space = ?",
      id, space);
  return row.next() ? readKept(row) : fresh(space, id);
}

KeptRecord RecordsTable::inLedger(std::int64_t number) {
  auto row = database_.use(
      "SELECT number, space, id, base IS NOT NULL, "
      "EXISTS (SELECT 1 FROM conflicts WHERE record = records.number), coalesce(base, state), kind, created, deleted "
      "FROM records "
      "WHERE number = ?",
      number);
  if (!row.next()) throw Failure(Problem::Damaged, "a record is missing");
  return readKept(row);
}

void RecordsTable::insert(const KeptRecord& record, const RecordState& shown, const std::optional<std::string>& base) {
  const auto listing = listingOf(shown);
  database_.run(
      "INSERT INTO records (number, space, id, kind, created, deleted, state, base) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      record.number, record.space, record.id, listing.kind, listing.createdMs, listing.deleted, saveState(shown), base);
}

void RecordsTable::writeShown(const KeptRecord& record) {
  if (record.fresh) return insert(record, record.state, std::string{});
  database_.run("UPDATE records SET base = coalesce(base, state), state = ? WHERE number = ?", saveState(record.state),
                record.number);
  relist(record, {record.state.kind, record.listed.createdMs, record.state.deleted()});
}

// Apart from the rest: indexes are written only where something of it changes.
void RecordsTable::relist(const KeptRecord& record, const Listing& listing) {
  if (listing == record.listed) return;
  database_.run("UPDATE records SET kind = ?, created = ?, deleted = ? WHERE number = ?", listing.kind,
                listing.createdMs, listing.deleted, record.number);
}

void RecordsTable::writeMerged(const KeptRecord& record) { write(record, record.state, std::nullopt); }

void RecordsTable::writeLaid(const KeptRecord& record, const RecordState& shown) {
  write(record, shown, saveState(record.state));
}

void RecordsTable::write(const KeptRecord& record, const RecordState& shown, const std::optional<std::string>& base) {
  if (record.fresh) return insert(record, shown, base);
  database_.run("UPDATE records SET state = ?, base = ? WHERE number = ?", saveState(shown), base, record.number);
  relist(record, listingOf(shown));
}

void RecordsTable::noteChanges(const KeptRecord& record) {
  for (const auto& [seq, position] : record.changed)
    database_.run("INSERT INTO changes (record, seq, position) VALUES (?, ?, ?)", record.number, seq,
                  static_cast<std::int64_t>(position));
}

std::set<std::uint64_t> RecordsTable::changedAt(std::int64_t record) {
  std::set<std::uint64_t> places;
  if (const auto kept = inLedger(record); kept.state.kind != 0) places.insert(kept.state.created.seq);
  auto row = database_.use("SELECT seq FROM changes WHERE record = ?", record);
  while (row.next()) places.insert(static_cast<std::uint64_t>(row.number(0)));
  return places;
}

void RecordsTable::empty() {
  database_.execute("DELETE FROM changes");
  database_.execute(std::string(emptying));
}

void RecordsTable::empty(std::int64_t record) {
  database_.run("DELETE FROM changes WHERE record = ?", record);
  database_.run(std::string(emptying) + " WHERE number = ?", record);
}

void RecordsTable::dropEmpty() { database_.execute("DELETE FROM records WHERE state = x''"); }

void RecordsTable::dropEmpty(std::int64_t record) {
  database_.run("DELETE FROM records WHERE number = ? AND state = x''", record);
}

}  // namespace collega::store

#include "app/store/conflicts_table.h"

#include "app/records/kept.h"
#include "app/store/errors.h"

namespace collega::store {
namespace {

std::string save(const records::Overwritten& overwritten) {
  v1::KeptOverwritten kept;
  kept.set_field(overwritten.field);
  kept.set_slice(overwritten.slice);
  records::toKept(overwritten.lost, *kept.mutable_lost());
  records::toKept(overwritten.won, *kept.mutable_won());
  return kept.SerializeAsString();
}

records::Overwritten load(const std::string& bytes) {
  v1::KeptOverwritten kept;
  if (!kept.ParseFromString(bytes)) throw Failure(Problem::Damaged, "a conflict");
  return {kept.field(), kept.slice(), records::fromKept(kept.lost()), records::fromKept(kept.won())};
}

}  // namespace

void ConflictsTable::add(std::int64_t record, const records::Overwritten& overwritten) {
  database_.run("INSERT INTO conflicts (record, overwritten) VALUES (?, ?)", record, save(overwritten));
}

void ConflictsTable::settle(std::int64_t record, const v1::Change& change) {
  for (const auto number : settledBy(record, change)) database_.run("DELETE FROM conflicts WHERE number = ?", number);
}

void ConflictsTable::hide(std::int64_t record, const v1::Change& change) {
  for (const auto number : settledBy(record, change)) {
    database_.run("UPDATE conflicts SET settled = 1 WHERE number = ?", number);
  }
}

std::vector<std::int64_t> ConflictsTable::settledBy(std::int64_t record, const v1::Change& change) {
  std::vector<std::int64_t> numbers;
  auto row = database_.use("SELECT number, overwritten FROM conflicts WHERE record = ?", record);
  while (row.next()) {
    if (records::settles(change, load(row.bytes(1)))) numbers.push_back(row.number(0));
  }
  return numbers;
}

std::vector<Conflict> ConflictsTable::open(const std::optional<Id>& record) {
  std::vector<Conflict> result;
  auto row = database_.use(
      "SELECT r.id, s.id, c.overwritten FROM conflicts c JOIN records r ON r.number = c.record "
      "JOIN spaces s ON s.number = r.space WHERE c.settled = 0 AND (?1 IS NULL OR r.id = ?1) ORDER BY c.number",
      record);
  while (row.next()) result.push_back({row.id(0), row.id(1), load(row.bytes(2))});
  return result;
}

}  // namespace collega::store

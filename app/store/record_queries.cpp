#include "app/store/record_queries.h"

#include "app/records/kept.h"
#include "app/store/errors.h"

namespace collega::store {
namespace {

// Standing: 2 in step, 1 all changes sealed, 0 some still wait.
constexpr std::string_view rowColumns =
    "SELECT id, (SELECT s.id FROM spaces s WHERE s.number = records.space), state, CASE WHEN base IS NULL THEN 2 ELSE "
    "(SELECT coalesce(min(o.sealed IS NOT NULL), 1) FROM outbox o WHERE o.record = records.number) END, "
    "EXISTS (SELECT 1 FROM conflicts c WHERE c.record = records.number AND c.settled = 0) FROM records ";

Row readRow(const Use& row) {
  auto outside = need(records::readOutside(row.view(2)));
  return {.id = row.id(0),
          .space = row.id(1),
          .kind = outside.kind,
          .bytes = std::move(outside.bytes),
          .created = outside.created,
          .changed = outside.changed,
          .deleted = outside.deleted,
          .conflicted = row.number(4) != 0,
          .standing = static_cast<Standing>(row.number(3))};
}

std::vector<Row> readRows(Use&& row) {
  std::vector<Row> rows;
  while (row.next()) rows.push_back(readRow(row));
  return rows;
}

// Names what is filtered by, so that the right index serves: ?1 kind, ?2 space.
std::string filter(const Query& query) {
  std::string where = "WHERE ";
  where += query.space ? "space = (SELECT number FROM spaces WHERE id = ?2)" : "?2 IS NULL";
  where += query.kind ? " AND kind = ?1" : " AND ?1 IS NULL";
  if (!query.withDeleted) where += " AND deleted = 0";
  return where;
}

std::string_view ordering(Order order) {
  switch (order) {
    case Order::OldestFirst:
      return " ORDER BY created, id";
    case Order::ById:
      return " ORDER BY id, space";
    case Order::NewestFirst:
      break;
  }
  return " ORDER BY created DESC, id DESC";
}

std::int64_t sqlLimit(std::size_t limit) { return limit == 0 ? -1 : static_cast<std::int64_t>(limit); }

// The first and the last id that begin with these digits.
std::pair<std::string, std::string> prefixRange(std::string_view digits) {
  std::string first(digits);
  std::string last(digits);
  first.resize(2 * Id::size, '0');
  last.resize(2 * Id::size, 'f');
  return {fromHex(first).value_or(""), fromHex(last).value_or("")};
}

}  // namespace

std::optional<Row> RecordQueries::one(const Id& id, const std::optional<Id>& space) {
  auto row = database_.use(std::string(rowColumns) +
                               "WHERE id = ?1 AND (?2 IS NULL OR space = "
                               "(SELECT number FROM spaces WHERE id = ?2)) ORDER BY deleted, space LIMIT 1",
                           id, space);
  return row.next() ? std::optional(readRow(row)) : std::nullopt;
}

Row RecordQueries::byNumber(std::int64_t record) {
  auto row = database_.use(std::string(rowColumns) + "WHERE number = ?", record);
  if (!row.next()) throw Failure(Problem::Damaged, "a record is missing");
  return readRow(row);
}

std::vector<Row> RecordQueries::byPrefix(std::string_view hexDigits) {
  if (hexDigits.size() > 2 * Id::size) return {};
  const auto [first, last] = prefixRange(hexDigits);
  if (first.empty()) return {};
  return readRows(
      database_.use(std::string(rowColumns) + "WHERE id BETWEEN ? AND ? GROUP BY id ORDER BY id LIMIT 2", first, last));
}

std::vector<Row> RecordQueries::list(const Query& query) {
  const auto sql = std::string(rowColumns) + filter(query) + std::string(ordering(query.order)) + " LIMIT ?3 OFFSET ?4";
  return readRows(
      database_.use(sql, query.kind, query.space, sqlLimit(query.limit), static_cast<std::int64_t>(query.offset)));
}

std::size_t RecordQueries::count(const Query& query) {
  auto row = database_.use("SELECT count(*) FROM records " + filter(query), query.kind, query.space);
  return row.next() ? static_cast<std::size_t>(row.number(0)) : 0;
}

std::vector<ChangePlace> RecordQueries::changesOf(std::int64_t record) {
  std::vector<ChangePlace> places;
  auto row = database_.use("SELECT seq, position FROM changes WHERE record = ? ORDER BY seq, position", record);
  while (row.next()) {
    places.push_back({static_cast<std::uint64_t>(row.number(0)), static_cast<std::size_t>(row.number(1))});
  }
  return places;
}

}  // namespace collega::store

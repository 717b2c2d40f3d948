#include "backend-stub/storage/sql/queries.h"

#include "backend-stub/storage/sql/chunk_queries.h"

namespace collega::server {
namespace {

constexpr std::uint64_t joinsAtOnce = 64;
constexpr std::uint64_t spacesAtOnce = 256;

v1::Placed placedFrom(const Rows& row) {
  v1::Placed placed;
  placed.set_seq(row.number(0));
  placed.set_chain(row.blob(1));
  placed.mutable_entry()->set_head(row.blob(2));
  placed.mutable_entry()->set_body(row.blob(3));
  placed.mutable_entry()->set_signature(row.blob(4));
  return placed;
}

// An id or a hash as it was kept; a store that is as it was written has no other.
template <class Fixed>
Fixed fixedFrom(const Rows& row, int column) {
  return Fixed::from(row.blob(column)).value_or(Fixed{});
}

// The first row, as `read` takes it; nothing if there is none.
template <class T, class Read>
Result<std::optional<T>> first(Sql& sql, const char* text, std::initializer_list<Value> values, Read read) {
  return guarded([&]() -> Result<std::optional<T>> {
    const auto rows = sql.query(text, values);
    if (!rows->step()) return std::optional<T>();
    return std::optional<T>(read(*rows));
  });
}

template <class T, class Read>
Result<std::vector<T>> all(Sql& sql, const char* text, std::initializer_list<Value> values, Read read) {
  return guarded([&]() -> Result<std::vector<T>> {
    const auto rows = sql.query(text, values);
    std::vector<T> found;
    while (rows->step()) found.push_back(read(*rows));
    return found;
  });
}

}  // namespace

template <class Base>
Result<std::optional<std::string>> Queries<Base>::snapshot(const Id& space) {
  return first<std::string>(sql_, "SELECT state FROM spaces WHERE space_id = $1", {space.view()},
                            [](const Rows& row) { return row.blob(0); });
}

template <class Base>
Result<std::optional<std::uint64_t>> Queries<Base>::rosterVersion(const Id& space) {
  return first<std::uint64_t>(sql_, "SELECT roster_version FROM spaces WHERE space_id = $1", {space.view()},
                              [](const Rows& row) { return row.number(0); });
}

template <class Base>
Result<std::uint64_t> Queries<Base>::head(const Id& space) {
  COLLEGA_ASSIGN(head,
                 first<std::uint64_t>(sql_, "SELECT seq FROM entries WHERE space_id = $1 ORDER BY seq DESC LIMIT 1",
                                      {space.view()}, [](const Rows& row) { return row.number(0); }));
  return head.value_or(0);
}

// What is beyond the limit of bytes is left out by the database, so that nobody holds 256 large entries at once.
template <class Base>
Result<std::vector<v1::Placed>> Queries<Base>::entriesAfter(const Id& space, std::uint64_t seq, PageLimit limit) {
  return all<v1::Placed>(
      sql_,
      "SELECT seq, chain, head, body, signature FROM entries WHERE space_id = $1 AND seq > $2 AND seq <= "
      "(SELECT coalesce(max(CASE WHEN total <= $4 THEN seq END), min(seq)) FROM "
      "(SELECT seq, sum(length(head) + length(body) + length(signature) + 64) OVER (ORDER BY seq) AS total FROM "
      "(SELECT seq, head, body, signature FROM entries WHERE space_id = $1 AND seq > $2 ORDER BY seq LIMIT $3) AS few) "
      "AS summed) "
      "ORDER BY seq",
      {space.view(), seq, std::uint64_t{limit.entries}, std::uint64_t{limit.bytes}}, placedFrom);
}

template <class Base>
Result<std::optional<Hash>> Queries<Base>::chainAt(const Id& space, std::uint64_t seq) {
  return first<Hash>(sql_, "SELECT chain FROM entries WHERE space_id = $1 AND seq = $2", {space.view(), seq},
                     [](const Rows& row) { return fixedFrom<Hash>(row, 0); });
}

template <class Base>
Result<std::vector<std::uint64_t>> Queries<Base>::bareEntries(const Id& space, std::size_t limit) {
  return all<std::uint64_t>(sql_,
                            "SELECT seq FROM entries WHERE space_id = $1 AND length(body) = 32 ORDER BY seq LIMIT $2",
                            {space.view(), std::uint64_t{limit}}, [](const Rows& row) { return row.number(0); });
}

template <class Base>
Result<std::optional<v1::Placed>> Queries<Base>::entryBy(const Id& space, const Authored& authored) {
  return first<v1::Placed>(
      sql_,
      "SELECT seq, chain, head, body, signature FROM entries "
      "WHERE space_id = $1 AND device_id = $2 AND incarnation = $3 AND device_seq = $4",
      {space.view(), authored.device.view(), std::uint64_t{authored.incarnation}, authored.deviceSeq}, placedFrom);
}

template <class Base>
Result<std::vector<Id>> Queries<Base>::ids(const char* sql, const Id& key) {
  return all<Id>(sql_, sql, {key.view()}, [](const Rows& row) { return fixedFrom<Id>(row, 0); });
}

template <class Base>
Result<std::vector<Id>> Queries<Base>::spacesOf(const Id& account) {
  return ids("SELECT space_id FROM members WHERE account_id = $1 ORDER BY space_id", account);
}

template <class Base>
Result<std::vector<Id>> Queries<Base>::membersOf(const Id& space) {
  return ids("SELECT account_id FROM members WHERE space_id = $1 ORDER BY account_id", space);
}

template <class Base>
Result<std::vector<Id>> Queries<Base>::founders() {
  return ids("SELECT account_id FROM founders WHERE space_id = $1 ORDER BY account_id", Id{});
}

template <class Base>
Result<std::vector<WaitingJoin>> Queries<Base>::joinsAfter(const Id& space, std::uint64_t number) {
  return all<WaitingJoin>(
      sql_,
      "SELECT number, account_id, request FROM joins WHERE space_id = $1 AND number > $2 ORDER BY number LIMIT $3",
      {space.view(), number, joinsAtOnce}, [](const Rows& row) {
        return WaitingJoin{row.number(0), fixedFrom<Id>(row, 1), row.blob(2)};
      });
}

template <class Base>
Result<std::vector<Evidence>> Queries<Base>::evidenceOf(const Id& space) {
  return all<Evidence>(
      sql_,
      "SELECT number, device_id, incarnation, device_seq, entry FROM evidence WHERE space_id = $1 ORDER BY number",
      {space.view()}, [](const Rows& row) {
        const auto incarnation = static_cast<std::uint32_t>(row.number(2));
        return Evidence{row.number(0), {fixedFrom<Id>(row, 1), incarnation, row.number(3)}, row.blob(4)};
      });
}

template <class Base>
Result<std::vector<SpaceSize>> Queries<Base>::spacesAfter(const Id& space) {
  return all<SpaceSize>(sql_, "SELECT space_id, seq, bytes FROM heads WHERE space_id > $1 ORDER BY space_id LIMIT $2",
                        {space.view(), spacesAtOnce}, [](const Rows& row) {
                          return SpaceSize{fixedFrom<Id>(row, 0), row.number(1), row.number(2)};
                        });
}

template <class Base>
Result<std::vector<Hash>> Queries<Base>::missingChunks(const Id& space, const std::vector<Hash>& hashes) {
  return chunks::missing(sql_, space, hashes);
}

template <class Base>
Result<std::optional<std::string>> Queries<Base>::chunk(const Id& space, const Hash& hash) {
  return chunks::one(sql_, space, hash);
}

template <class Base>
Result<std::vector<KeptChunk>> Queries<Base>::chunksAfter(const Id& space, const Hash& hash) {
  return chunks::after(sql_, space, hash);
}

template <class Base>
Result<std::uint64_t> Queries<Base>::chunkBytes(const Id& space) {
  return chunks::bytes(sql_, space);
}

template class Queries<Reading>;
template class Queries<Transaction>;

}  // namespace collega::server

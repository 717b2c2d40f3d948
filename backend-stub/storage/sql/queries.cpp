#include "backend-stub/storage/embedded/queries.h"

namespace collega::server {
namespace {

constexpr std::size_t joinsAtOnce = 64;

v1::Placed placedFrom(const Query& row) {
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
Fixed fixedFrom(const Query& row, int column) {
  return Fixed::from(row.blob(column)).value_or(Fixed{});
}

}  // namespace

template <class Base>
Result<std::optional<std::string>> Queries<Base>::snapshot(const Id& space) {
  return guarded([&]() -> Result<std::optional<std::string>> {
    Query query(connection_, "SELECT state FROM spaces WHERE space_id = ?");
    if (!query.bind(space.view()).step()) return std::optional<std::string>();
    return std::optional(query.blob(0));
  });
}

template <class Base>
Result<std::optional<std::uint64_t>> Queries<Base>::rosterVersion(const Id& space) {
  return guarded([&]() -> Result<std::optional<std::uint64_t>> {
    Query query(connection_, "SELECT roster_version FROM spaces WHERE space_id = ?");
    if (!query.bind(space.view()).step()) return std::optional<std::uint64_t>();
    return std::optional(query.number(0));
  });
}

template <class Base>
Result<std::uint64_t> Queries<Base>::head(const Id& space) {
  return guarded([&]() -> Result<std::uint64_t> {
    Query query(connection_, "SELECT seq FROM entries WHERE space_id = ? ORDER BY seq DESC LIMIT 1");
    return query.bind(space.view()).step() ? query.number(0) : 0;
  });
}

template <class Base>
Result<std::vector<v1::Placed>> Queries<Base>::entriesAfter(const Id& space, std::uint64_t seq, PageLimit limit) {
  return guarded([&]() -> Result<std::vector<v1::Placed>> {
    Query query(connection_,
                "SELECT seq, chain, head, body, signature FROM entries WHERE space_id = ? AND seq > ? ORDER BY seq "
                "LIMIT ?");
    query.bind(space.view()).bind(seq).bind(limit.entries);
    std::vector<v1::Placed> page;
    std::size_t bytes = 0;
    while (query.step()) {
      auto placed = placedFrom(query);
      bytes += placed.ByteSizeLong();
      if (!page.empty() && bytes > limit.bytes) break;
      page.push_back(std::move(placed));
    }
    return page;
  });
}

template <class Base>
Result<std::optional<Hash>> Queries<Base>::chainAt(const Id& space, std::uint64_t seq) {
  return guarded([&]() -> Result<std::optional<Hash>> {
    Query query(connection_, "SELECT chain FROM entries WHERE space_id = ? AND seq = ?");
    if (!query.bind(space.view()).bind(seq).step()) return std::optional<Hash>();
    return std::optional(fixedFrom<Hash>(query, 0));
  });
}

template <class Base>
Result<std::optional<v1::Placed>> Queries<Base>::entryBy(const Id& space, const Authored& authored) {
  return guarded([&]() -> Result<std::optional<v1::Placed>> {
    Query query(connection_,
                "SELECT seq, chain, head, body, signature FROM entries "
                "WHERE space_id = ? AND device_id = ? AND incarnation = ? AND device_seq = ?");
    query.bind(space.view()).bind(authored.device.view());
    query.bind(std::uint64_t{authored.incarnation}).bind(authored.deviceSeq);
    if (!query.step()) return std::optional<v1::Placed>();
    return std::optional(placedFrom(query));
  });
}

template <class Base>
Result<std::vector<Id>> Queries<Base>::spacesOf(const Id& account) {
  return guarded([&]() -> Result<std::vector<Id>> {
    Query query(connection_, "SELECT space_id FROM members WHERE account_id = ? ORDER BY space_id");
    query.bind(account.view());
    std::vector<Id> spaces;
    while (query.step()) spaces.push_back(fixedFrom<Id>(query, 0));
    return spaces;
  });
}

template <class Base>
Result<std::vector<WaitingJoin>> Queries<Base>::joinsAfter(const Id& space, std::uint64_t number) {
  return guarded([&]() -> Result<std::vector<WaitingJoin>> {
    Query query(connection_,
                "SELECT number, account_id, request FROM joins WHERE space_id = ? AND number > ? ORDER BY number "
                "LIMIT ?");
    query.bind(space.view()).bind(number).bind(std::uint64_t{joinsAtOnce});
    std::vector<WaitingJoin> joins;
    while (query.step()) joins.push_back({query.number(0), fixedFrom<Id>(query, 1), query.blob(2)});
    return joins;
  });
}

template class Queries<Reading>;
template class Queries<Transaction>;

}  // namespace collega::server

#include "backend-stub/storage/sql/sql_transaction.h"

#include "backend-stub/storage/sql/chunk_queries.h"

namespace collega::server {
namespace {

// Enough to prove that a device was copied, too little to fill a disk with.
constexpr std::uint64_t evidencePerSpace = 64;

std::uint64_t sizeOf(const v1::Entry& entry) {
  return entry.head().size() + entry.body().size() + entry.signature().size();
}

}  // namespace

Result<std::unique_ptr<Transaction>> SqlTransaction::begin(Sql& sql, std::unique_lock<std::mutex> writing,
                                                           const News& news) {
  return guarded([&]() -> Result<std::unique_ptr<Transaction>> {
    sql.run(sql.dialect().begin, {});
    return std::unique_ptr<Transaction>(new SqlTransaction(sql, std::move(writing), news));
  });
}

SqlTransaction::~SqlTransaction() {
  // After some failures the database has rolled back by itself, and says so: that is as good.
  if (open_) static_cast<void>(run("ROLLBACK"));
}

Result<void> SqlTransaction::run(const char* sql, std::initializer_list<Value> values) {
  return guarded([&]() -> Result<void> {
    sql_.run(sql, values);
    return {};
  });
}

Result<std::optional<SpaceSize>> SqlTransaction::hold(const Id& space) {
  return guarded([&]() -> Result<std::optional<SpaceSize>> {
    const auto rows = sql_.query(sql_.dialect().hold, {space.view()});
    if (!rows->step()) return std::optional<SpaceSize>();
    return std::optional(SpaceSize{space, rows->number(0), rows->number(1)});
  });
}

Result<void> SqlTransaction::addEntry(const Id& space, const v1::Placed& placed, const Authored& authored) {
  const auto& entry = placed.entry();
  COLLEGA_TRY(
      run("INSERT INTO entries(space_id, seq, chain, head, body, signature, device_id, incarnation, device_seq) "
          "VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9)",
          {space.view(), std::uint64_t{placed.seq()}, placed.chain(), entry.head(), entry.body(), entry.signature(),
           authored.device.view(), std::uint64_t{authored.incarnation}, authored.deviceSeq}));
  return run(
      "INSERT INTO heads(space_id, seq, bytes) VALUES($1, $2, $3) ON CONFLICT(space_id) "
      "DO UPDATE SET seq = excluded.seq, bytes = heads.bytes + excluded.bytes",
      {space.view(), std::uint64_t{placed.seq()}, sizeOf(entry)});
}

Result<void> SqlTransaction::redactEntry(const Id& space, std::uint64_t seq, const std::string& rest) {
  return putBody(space, seq, rest);
}

Result<void> SqlTransaction::putBody(const Id& space, std::uint64_t seq, const std::string& body) {
  return run("UPDATE entries SET body = $3 WHERE space_id = $1 AND seq = $2", {space.view(), seq, body});
}

Result<void> SqlTransaction::saveSnapshot(const Id& space, std::uint64_t rosterVersion, const std::string& state) {
  return run(
      "INSERT INTO spaces(space_id, roster_version, state) VALUES($1, $2, $3) ON CONFLICT(space_id) "
      "DO UPDATE SET roster_version = excluded.roster_version, state = excluded.state",
      {space.view(), rosterVersion, state});
}

Result<void> SqlTransaction::addMember(const Id& space, const Id& account) {
  return run("INSERT INTO members(space_id, account_id) VALUES($1, $2) ON CONFLICT DO NOTHING",
             {space.view(), account.view()});
}

Result<void> SqlTransaction::removeMember(const Id& space, const Id& account) {
  return run("DELETE FROM members WHERE space_id = $1 AND account_id = $2", {space.view(), account.view()});
}

Result<void> SqlTransaction::putJoin(const Id& space, const Id& account, const std::string& request) {
  // Counted in the space, not by what waits: a number that is free again was seen already by those who follow.
  COLLEGA_TRY(run("UPDATE spaces SET join_number = join_number + 1 WHERE space_id = $1", {space.view()}));
  COLLEGA_TRY(removeJoin(space, account));
  return run(
      "INSERT INTO joins(space_id, number, account_id, request) "
      "SELECT space_id, join_number, $2, $3 FROM spaces WHERE space_id = $1",
      {space.view(), account.view(), request});
}

Result<void> SqlTransaction::removeJoin(const Id& space, const Id& account) {
  return run("DELETE FROM joins WHERE space_id = $1 AND account_id = $2", {space.view(), account.view()});
}

Result<void> SqlTransaction::addEvidence(const Id& space, const Authored& authored, const v1::Entry& entry) {
  return run(
      "INSERT INTO evidence(space_id, number, device_id, incarnation, device_seq, entry) "
      "SELECT $1, 1 + count(*), $2, $3, $4, $5 FROM evidence WHERE space_id = $1 HAVING count(*) < $6",
      {space.view(), authored.device.view(), std::uint64_t{authored.incarnation}, authored.deviceSeq,
       entry.SerializeAsString(), evidencePerSpace});
}

// Founding is of no space yet, so the null space stands in the key.
Result<void> SqlTransaction::addFounder(const Id& account) {
  return run("INSERT INTO founders(space_id, account_id) VALUES($1, $2) ON CONFLICT DO NOTHING",
             {Id{}.view(), account.view()});
}

Result<void> SqlTransaction::removeFounder(const Id& account) {
  return run("DELETE FROM founders WHERE space_id = $1 AND account_id = $2", {Id{}.view(), account.view()});
}

Result<void> SqlTransaction::addChunk(const Id& space, const Hash& hash, const Id& account,
                                      const std::string& content) {
  return chunks::add(sql_, space, hash, account, content);
}

Result<void> SqlTransaction::removeChunks(const Id& space, const std::vector<Hash>& hashes, const Id& account) {
  return chunks::remove(sql_, space, hashes, account);
}

Result<void> SqlTransaction::announce(Announcement announcement) {
  announced_.push_back(std::move(announcement));
  return {};
}

Result<void> SqlTransaction::commit() {
  COLLEGA_TRY(tellOthers());
  COLLEGA_TRY(run("COMMIT"));
  open_ = false;
  tell();
  sql_.tidy();
  writing_.unlock();
  return {};
}

Result<void> SqlTransaction::tellOthers() {
  const char* sql = sql_.dialect().announce;
  if (sql == nullptr) return {};
  for (const auto& one : announced_) {
    COLLEGA_TRY(run(sql, {one.space.view(), std::string_view()}));
    for (const auto& account : one.newcomers) COLLEGA_TRY(run(sql, {one.space.view(), account.view()}));
  }
  return {};
}

void SqlTransaction::tell() {
  if (!news_.changed) return;
  for (const auto& one : announced_) news_.changed(one);
}

}  // namespace collega::server

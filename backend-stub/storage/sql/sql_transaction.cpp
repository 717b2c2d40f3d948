#include "backend-stub/storage/embedded/embedded_transaction.h"

namespace collega::server {
namespace {

// Enough to prove that a device was copied, too little to fill a disk with.
constexpr std::uint64_t evidencePerSpace = 64;

template <class... Values>
Result<void> run(Connection& connection, const char* sql, const Values&... values) {
  return guarded([&]() -> Result<void> {
    Query query(connection, sql);
    (query.bind(values), ...);
    query.run();
    return {};
  });
}

}  // namespace

Result<std::unique_ptr<Transaction>> EmbeddedTransaction::begin(Connection& connection, std::mutex& writing) {
  std::unique_lock lock(writing);
  COLLEGA_TRY(run(connection, "BEGIN IMMEDIATE"));
  return std::unique_ptr<Transaction>(new EmbeddedTransaction(connection, std::move(lock)));
}

EmbeddedTransaction::~EmbeddedTransaction() {
  // After some failures SQLite has rolled back by itself, and says so: that is as good.
  if (open_) static_cast<void>(run(connection_, "ROLLBACK"));
}

Result<void> EmbeddedTransaction::addEntry(const Id& space, const v1::Placed& placed, const Authored& authored) {
  return run(connection_,
             "INSERT INTO entries(space_id, seq, chain, head, body, signature, device_id, incarnation, device_seq) "
             "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
             space.view(), std::uint64_t{placed.seq()}, placed.chain(), placed.entry().head(), placed.entry().body(),
             placed.entry().signature(), authored.device.view(), std::uint64_t{authored.incarnation},
             authored.deviceSeq);
}

Result<void> EmbeddedTransaction::saveSnapshot(const Id& space, std::uint64_t rosterVersion, const std::string& state) {
  return run(connection_,
             "INSERT INTO spaces(space_id, roster_version, state) VALUES(?, ?, ?) "
             "ON CONFLICT DO UPDATE SET roster_version = excluded.roster_version, state = excluded.state",
             space.view(), rosterVersion, state);
}

Result<void> EmbeddedTransaction::addMember(const Id& space, const Id& account) {
  return run(connection_, "INSERT OR IGNORE INTO members(space_id, account_id) VALUES(?, ?)", space.view(),
             account.view());
}

Result<void> EmbeddedTransaction::removeMember(const Id& space, const Id& account) {
  return run(connection_, "DELETE FROM members WHERE space_id = ? AND account_id = ?", space.view(), account.view());
}

Result<void> EmbeddedTransaction::putJoin(const Id& space, const Id& account, const std::string& request) {
  // Counted in the space, not by what waits: a number that is free again was seen already by those who follow.
  COLLEGA_TRY(run(connection_, "UPDATE spaces SET join_number = join_number + 1 WHERE space_id = ?", space.view()));
  return run(connection_,
             "INSERT OR REPLACE INTO joins(space_id, number, account_id, request) "
             "SELECT ?1, join_number, ?2, ?3 FROM spaces WHERE space_id = ?1",
             space.view(), account.view(), request);
}

Result<void> EmbeddedTransaction::removeJoin(const Id& space, const Id& account) {
  return run(connection_, "DELETE FROM joins WHERE space_id = ? AND account_id = ?", space.view(), account.view());
}

Result<void> EmbeddedTransaction::addEvidence(const Id& space, const Authored& authored, const v1::Entry& entry) {
  return run(connection_,
             "INSERT INTO evidence(space_id, number, device_id, incarnation, device_seq, entry) "
             "SELECT ?1, 1 + count(*), ?2, ?3, ?4, ?5 FROM evidence WHERE space_id = ?1 HAVING count(*) < ?6",
             space.view(), authored.device.view(), std::uint64_t{authored.incarnation}, authored.deviceSeq,
             entry.SerializeAsString(), evidencePerSpace);
}

Result<void> EmbeddedTransaction::commit() {
  COLLEGA_TRY(run(connection_, "COMMIT"));
  open_ = false;
  return {};
}

}  // namespace collega::server

#include "backend-stub/storage/embedded/schema.h"

namespace collega::server {
namespace {

constexpr int currentVersion = 3;

// A space's entries lie together, in order: catching up reads them as they lie.
constexpr const char* version1 = R"sql(
CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

CREATE TABLE spaces(
  space_id BLOB PRIMARY KEY, roster_version INTEGER NOT NULL, state BLOB NOT NULL,
  join_number INTEGER NOT NULL DEFAULT 0);

CREATE TABLE entries(
  space_id BLOB NOT NULL, seq INTEGER NOT NULL, chain BLOB NOT NULL,
  head BLOB NOT NULL, body BLOB NOT NULL, signature BLOB NOT NULL,
  device_id BLOB NOT NULL, incarnation INTEGER NOT NULL, device_seq INTEGER NOT NULL,
  PRIMARY KEY(space_id, seq)) WITHOUT ROWID;
CREATE UNIQUE INDEX entries_by_author ON entries(space_id, device_id, incarnation, device_seq);

CREATE TABLE members(
  space_id BLOB NOT NULL, account_id BLOB NOT NULL, PRIMARY KEY(space_id, account_id)) WITHOUT ROWID;
CREATE INDEX members_by_account ON members(account_id, space_id);

CREATE TABLE joins(
  space_id BLOB NOT NULL, number INTEGER NOT NULL, account_id BLOB NOT NULL, request BLOB NOT NULL,
  PRIMARY KEY(space_id, number)) WITHOUT ROWID;
CREATE UNIQUE INDEX joins_by_account ON joins(space_id, account_id);

CREATE TABLE evidence(
  space_id BLOB NOT NULL, number INTEGER NOT NULL,
  device_id BLOB NOT NULL, incarnation INTEGER NOT NULL, device_seq INTEGER NOT NULL, entry BLOB NOT NULL,
  PRIMARY KEY(space_id, number)) WITHOUT ROWID;
)sql";

// How far a ledger goes and how much it holds, without reading it; who may found spaces.
constexpr const char* version2 = R"sql(
CREATE TABLE heads(space_id BLOB PRIMARY KEY, seq INTEGER NOT NULL, bytes INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO heads SELECT space_id, max(seq), sum(length(head) + length(body) + length(signature))
  FROM entries GROUP BY space_id;

CREATE TABLE founders(
  space_id BLOB NOT NULL, account_id BLOB NOT NULL, PRIMARY KEY(space_id, account_id)) WITHOUT ROWID;
)sql";

// Attachments' chunks, as they came.
constexpr const char* version3 = R"sql(
CREATE TABLE chunks(
  space_id BLOB NOT NULL, hash BLOB NOT NULL, account_id BLOB NOT NULL, size INTEGER NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY(space_id, hash));
CREATE INDEX chunks_by_size ON chunks(space_id, size);
)sql";

}  // namespace

Result<void> bringUpToDate(SQLite::Database& database) {
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (version > currentVersion) return {Problem::NewerVersion, "a newer collega-server wrote this store"};
  if (version == currentVersion) return {};
  SQLite::Transaction transaction(database);
  if (version < 1) database.exec(version1);
  if (version < 2) database.exec(version2);
  if (version < 3) database.exec(version3);
  database.exec("PRAGMA user_version = " + std::to_string(currentVersion));
  transaction.commit();
  return {};
}

}  // namespace collega::server

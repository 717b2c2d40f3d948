#include "backend-stub/storage/postgres/pg_schema.h"

#include <charconv>

#include "ledger/id.h"

namespace collega::server {
namespace {

constexpr std::uint64_t currentVersion = 1;

// Every key begins with the space: a database of several machines distributes all tables by it.
constexpr const char* version1 = R"sql(
CREATE TABLE spaces(
  space_id bytea PRIMARY KEY, roster_version bigint NOT NULL, state bytea NOT NULL,
  join_number bigint NOT NULL DEFAULT 0);
CREATE TABLE heads(space_id bytea PRIMARY KEY, seq bigint NOT NULL, bytes bigint NOT NULL) WITH (fillfactor = 50);
CREATE TABLE entries(
  space_id bytea NOT NULL, seq bigint NOT NULL, chain bytea NOT NULL,
  head bytea NOT NULL, body bytea NOT NULL, signature bytea NOT NULL,
  device_id bytea NOT NULL, incarnation bigint NOT NULL, device_seq bigint NOT NULL,
  PRIMARY KEY(space_id, seq));
-- Sealed bytes do not compress.
ALTER TABLE entries ALTER COLUMN body SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX entries_by_author ON entries(space_id, device_id, incarnation, device_seq);
CREATE TABLE members(space_id bytea NOT NULL, account_id bytea NOT NULL, PRIMARY KEY(space_id, account_id));
CREATE INDEX members_by_account ON members(account_id, space_id);
CREATE TABLE joins(
  space_id bytea NOT NULL, number bigint NOT NULL, account_id bytea NOT NULL, request bytea NOT NULL,
  PRIMARY KEY(space_id, number));
CREATE UNIQUE INDEX joins_by_account ON joins(space_id, account_id);
CREATE TABLE evidence(
  space_id bytea NOT NULL, number bigint NOT NULL,
  device_id bytea NOT NULL, incarnation bigint NOT NULL, device_seq bigint NOT NULL, entry bytea NOT NULL,
  PRIMARY KEY(space_id, number));
CREATE TABLE founders(space_id bytea NOT NULL, account_id bytea NOT NULL, PRIMARY KEY(space_id, account_id));
CREATE TABLE chunks(
  space_id bytea NOT NULL, hash bytea NOT NULL, account_id bytea NOT NULL, size bigint NOT NULL,
  content bytea NOT NULL, PRIMARY KEY(space_id, hash));
ALTER TABLE chunks ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX chunks_by_size ON chunks(space_id, size);
)sql";

std::uint64_t versionOf(Sql& sql) {
  const std::string text = pgFact(sql, "version");
  std::uint64_t version = 0;
  std::from_chars(text.data(), text.data() + text.size(), version);
  return version;
}

Result<void> make(PgConnection& connection) {
  connection.script(
      "CREATE TABLE IF NOT EXISTS facts(space_id bytea, name bytea, value bytea NOT NULL, "
      "PRIMARY KEY(space_id, name))");
  const auto version = versionOf(connection);
  if (version > currentVersion) return {Problem::NewerVersion, "a newer collega-server wrote this database"};
  if (version < 1) connection.script(version1);
  setPgFact(connection, "version", std::to_string(currentVersion));
  return {};
}

}  // namespace

std::string pgFact(Sql& sql, std::string_view name) {
  const auto rows = sql.query("SELECT value FROM facts WHERE space_id = $1 AND name = $2", {Id{}.view(), name});
  return rows->step() ? rows->blob(0) : std::string();
}

void setPgFact(Sql& sql, std::string_view name, std::string_view value) {
  sql.run(
      "INSERT INTO facts(space_id, name, value) VALUES($1, $2, $3) "
      "ON CONFLICT(space_id, name) DO UPDATE SET value = excluded.value",
      {Id{}.view(), name, value});
}

Result<void> bringUpToDate(PgConnection& connection) {
  return guarded([&]() -> Result<void> {
    connection.script("BEGIN");
    // One server at a time, and the others find it done. The number is of Collega alone.
    connection.script("SELECT pg_advisory_xact_lock(7262696465)");
    auto made = make(connection);
    connection.script(made ? "COMMIT" : "ROLLBACK");
    return made;
  });
}

}  // namespace collega::server

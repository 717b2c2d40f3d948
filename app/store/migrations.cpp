#include "app/store/migrations.h"

#include <array>

#include "app/store/errors.h"
#include "app/store/store.h"

namespace collega::store {
namespace {

// Spaces and records have small numbers of their own here; their ids stand in one place each.
constexpr const char* version1 = R"sql(
CREATE TABLE settings (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

-- state: NULL until the first entry has been replayed.
CREATE TABLE spaces (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, founded INTEGER NOT NULL DEFAULT 1, state BLOB);
CREATE TABLE secrets (space INTEGER NOT NULL REFERENCES spaces, epoch INTEGER NOT NULL, secret BLOB NOT NULL,
  PRIMARY KEY (space, epoch)) WITHOUT ROWID;
CREATE TABLE entries (number INTEGER PRIMARY KEY, space INTEGER NOT NULL REFERENCES spaces, seq INTEGER NOT NULL,
  chain BLOB NOT NULL, entry BLOB NOT NULL);
CREATE UNIQUE INDEX entries_by_place ON entries (space, seq);
CREATE TABLE quarantine (number INTEGER PRIMARY KEY, space INTEGER NOT NULL REFERENCES spaces, seq INTEGER NOT NULL,
  placed BLOB NOT NULL, reason TEXT NOT NULL);

-- state: as shown. base: as the ledger has it, only while local changes are laid over it (empty: not in the ledger).
CREATE TABLE records (number INTEGER PRIMARY KEY, space INTEGER NOT NULL REFERENCES spaces, id BLOB NOT NULL,
  kind INTEGER NOT NULL, created INTEGER NOT NULL, deleted INTEGER NOT NULL, state BLOB NOT NULL, base BLOB);
CREATE UNIQUE INDEX records_by_id ON records (id, space);
CREATE INDEX records_by_kind ON records (kind, created, id) WHERE deleted = 0;
CREATE INDEX records_by_space ON records (space, kind, created, id) WHERE deleted = 0;

-- Where the changes of a record stand: their words are in the entries.
CREATE TABLE changes (record INTEGER NOT NULL, seq INTEGER NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (record, seq, position)) WITHOUT ROWID;
-- settled: by a local change that the ledger does not hold yet.
CREATE TABLE conflicts (number INTEGER PRIMARY KEY, record INTEGER NOT NULL, settled INTEGER NOT NULL DEFAULT 0,
  overwritten BLOB NOT NULL);
CREATE INDEX conflicts_by_record ON conflicts (record);

CREATE TABLE intents (number INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER NOT NULL REFERENCES spaces,
  kind INTEGER NOT NULL, body BLOB NOT NULL);
CREATE TABLE sealed (number INTEGER PRIMARY KEY, space INTEGER NOT NULL REFERENCES spaces, device BLOB NOT NULL,
  incarnation INTEGER NOT NULL, device_seq INTEGER NOT NULL, entry BLOB NOT NULL,
  intent INTEGER REFERENCES intents ON DELETE SET NULL);
CREATE UNIQUE INDEX sealed_by_count ON sealed (space, device, incarnation, device_seq);
-- sealed: the entry that holds the change; NULL while it waits.
CREATE TABLE outbox (number INTEGER PRIMARY KEY AUTOINCREMENT, space INTEGER NOT NULL REFERENCES spaces,
  record INTEGER NOT NULL, sealed INTEGER REFERENCES sealed, change BLOB NOT NULL);
CREATE INDEX outbox_by_space ON outbox (space, sealed, number);
CREATE INDEX outbox_by_record ON outbox (record, number);
CREATE INDEX outbox_by_sealed ON outbox (sealed) WHERE sealed IS NOT NULL;

CREATE TABLE joins (space INTEGER PRIMARY KEY REFERENCES spaces, link TEXT NOT NULL, request BLOB NOT NULL);
CREATE TABLE invite_secrets (invite BLOB PRIMARY KEY, secret BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE requests (id BLOB PRIMARY KEY, space INTEGER NOT NULL REFERENCES spaces, request BLOB NOT NULL);

-- The folded words of records by their number; unindexed: those whose words are to be read again.
CREATE VIRTUAL TABLE words USING fts5(text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
CREATE TABLE unindexed (record INTEGER PRIMARY KEY);
)sql";

// A bad entry stands in the quarantine once. Rows from before have no hash: the whole entry stands for it.
constexpr const char* version2 = R"sql(
ALTER TABLE quarantine RENAME TO quarantine_before;
CREATE TABLE quarantine (space INTEGER NOT NULL REFERENCES spaces, hash BLOB NOT NULL, seq INTEGER NOT NULL,
  placed BLOB NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (space, hash));
INSERT OR IGNORE INTO quarantine (space, hash, seq, placed, reason)
  SELECT space, placed, seq, placed, reason FROM quarantine_before ORDER BY number;
DROP TABLE quarantine_before;
)sql";

// Attachments: what is to be done for each (errand), and when it was last looked at; their chunks, sealed, by hash.
constexpr const char* version3 = R"sql(
CREATE TABLE attachments (number INTEGER PRIMARY KEY, space INTEGER NOT NULL REFERENCES spaces, hash BLOB NOT NULL,
  errand INTEGER NOT NULL, used INTEGER NOT NULL);
CREATE UNIQUE INDEX attachments_by_hash ON attachments (space, hash);
CREATE TABLE attachment_chunks (attachment INTEGER NOT NULL REFERENCES attachments, position INTEGER NOT NULL,
  hash BLOB NOT NULL, sent INTEGER NOT NULL, PRIMARY KEY (attachment, position)) WITHOUT ROWID;
CREATE INDEX attachment_chunks_by_hash ON attachment_chunks (hash);
CREATE TABLE chunks (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, content BLOB NOT NULL);
)sql";

constexpr std::array<const char*, storeVersion> steps{version1, version2, version3};

}  // namespace

std::span<const char* const> migrations() { return steps; }

int versionOf(Database& database) {
  auto query = database.use("PRAGMA user_version");
  return query.next() ? static_cast<int>(query.number(0)) : 0;
}

void migrate(Database& database, std::span<const char* const> wanted) {
  const int newest = static_cast<int>(wanted.size());
  const int found = versionOf(database);
  if (found > newest) throw Failure(Problem::NewerVersion, "the profile has version " + std::to_string(found));
  for (int version = found + 1; version <= newest; ++version) {
    database.inTransaction([&] {
      database.execute(wanted[static_cast<std::size_t>(version - 1)]);
      database.execute("PRAGMA user_version = " + std::to_string(version));
    });
  }
}

}  // namespace collega::store

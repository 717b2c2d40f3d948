#include "app/store/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <utility>

#include "app/store/errors.h"

namespace collega::store {
namespace {

constexpr int oldestCipher = 4;
constexpr int longLogPages = 4096;

int flagsOf(Database::Mode mode) {
  return SQLite::OPEN_READWRITE | (mode == Database::Mode::Create ? SQLite::OPEN_CREATE : 0);
}

// SQLCipher's form of a raw key, x'…', in memory that is wiped.
crypto::Secret rawKey(const crypto::Secret& key) {
  static constexpr char digits[] = "0123456789abcdef";
  crypto::Secret raw(2 * key.size() + 3);
  auto* out = raw.data();
  *out++ = 'x';
  *out++ = '\'';
  for (std::size_t i = 0; i < key.size(); ++i) {
    *out++ = static_cast<std::uint8_t>(digits[key.data()[i] >> 4]);
    *out++ = static_cast<std::uint8_t>(digits[key.data()[i] & 15]);
  }
  *out = '\'';
  return raw;
}

}  // namespace

std::string_view Use::view(int column) const {
  const auto value = statement_.getColumn(column);
  const auto* start = static_cast<const char*>(value.getBlob());
  return start ? std::string_view(start, static_cast<std::size_t>(value.getBytes())) : std::string_view();
}

Id Use::id(int column) const {
  const auto id = Id::from(view(column));
  if (!id) throw Failure(Problem::Damaged, "an id of another size");
  return *id;
}

void Use::bind(int index, std::string_view bytes) {
  statement_.bind(index, static_cast<const void*>(bytes.empty() ? "" : bytes.data()), static_cast<int>(bytes.size()));
}

void Use::bind(int index, const Text& text) { statement_.bind(index, std::string(text.value)); }

Database::Database(const std::filesystem::path& file, const crypto::Secret& key, Mode mode)
    : connection_(file.string(), flagsOf(mode)) {
  unlock(key);
  checkCipher();
  configure();
}

Database::Database() : connection_(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
  execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF");
}

void Database::unlock(const crypto::Secret& key) {
  // It reports to stderr what we report ourselves.
  SQLite::Statement(connection_, "PRAGMA cipher_log_level = NONE").executeStep();
  const auto raw = rawKey(key);
  const int code = sqlite3_key(connection_.getHandle(), raw.data(), static_cast<int>(raw.size()));
  if (code != SQLITE_OK) throw SQLite::Exception("the key was not taken", code);
}

void Database::checkCipher() {
  SQLite::Statement version(connection_, "PRAGMA cipher_version");
  const bool known = version.executeStep();
  if (known && std::atoi(version.getColumn(0).getText()) >= oldestCipher) return;
  throw Failure(Problem::Damaged, "this build is not on SQLCipher 4");
}

// One process has the profile (see folder.h), so the lock is kept and no shared memory file is needed. The log grows to
// 16 MB before it is taken into the file, so that a large arrival is not written twice while somebody waits for it; it
// keeps that room, as writing where a file has been is quicker than where it grows.
void Database::configure() {
  execute("PRAGMA locking_mode = EXCLUSIVE");
  SQLite::Statement(connection_, "SELECT count(*) FROM sqlite_schema").executeStep();
  SQLite::Statement(connection_, "PRAGMA journal_mode = WAL").executeStep();
  for (const char* setting :
       {"synchronous = FULL", "secure_delete = ON", "trusted_schema = OFF", "mmap_size = 0", "temp_store = MEMORY",
        "foreign_keys = ON", "cache_size = -16000", "journal_size_limit = 17000000"}) {
    connection_.exec(std::string("PRAGMA ") + setting);
  }
  watchLog();
}

void Database::watchLog() {
  const auto note = [](void* database, sqlite3*, const char*, int pages) {
    static_cast<Database*>(database)->logPages_ = pages;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(connection_.getHandle(), note, this);
}

// What cannot be taken in now is next time.
void Database::tidy() {
  if (logPages_ < longLogPages) return;
  logPages_ = 0;
  sqlite3_wal_checkpoint_v2(connection_.getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

// Through SQLite's own handle, as below: the log is the one file that a commit has to have on the disk.
void Database::sync() {
  if (!std::exchange(unsynced_, false)) return;
  sqlite3_file* log = nullptr;
  int code =
      sqlite3_file_control(connection_.getHandle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&log));
  if (code == SQLITE_OK && log->pMethods) code = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL);
  if (code == SQLITE_OK) return;
  unsynced_ = true;
  throw SQLite::Exception("the database's log cannot be written", code);
}

// Not in a transaction.
void Database::writeThrough(bool through) {
  if (through == through_) return;
  execute(through ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
  through_ = through;
}

void Database::checkpoint() {
  auto outcome = use("PRAGMA wal_checkpoint(TRUNCATE)");
  if (outcome.next() && outcome.number(0) != 0) throw Failure(Problem::Busy, "the database is being written");
}

// Through SQLite's own handle: opening the file beside it, and closing it, would take SQLite's locks away.
void Database::eachPiece(std::int64_t pieceBytes, const std::function<void(std::string_view)>& take) {
  sqlite3_file* file = nullptr;
  sqlite3_int64 size = 0;
  const auto check = [](int code) {
    if (code != SQLITE_OK) throw SQLite::Exception("the database file cannot be read", code);
  };
  check(sqlite3_file_control(connection_.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file)));
  check(file->pMethods->xFileSize(file, &size));
  std::string piece;
  for (sqlite3_int64 at = 0; at < size; at += pieceBytes) {
    piece.resize(static_cast<std::size_t>(std::min<sqlite3_int64>(pieceBytes, size - at)));
    check(file->pMethods->xRead(file, piece.data(), static_cast<int>(piece.size()), at));
    take(piece);
  }
}

SQLite::Statement& Database::prepared(std::string_view sql) {
  auto found = statements_.find(sql);
  if (found == statements_.end()) {
    std::string text(sql);
    SQLite::Statement statement(connection_, text);
    found = statements_.emplace(std::move(text), std::move(statement)).first;
  }
  return found->second;
}

// -- transactions

Database::Transaction::Transaction(Database& database) : database_(database) {
  // SQLite itself ends a transaction when, say, the disk is full: what follows must not pass for a part of it.
  const bool over = sqlite3_get_autocommit(database_.connection_.getHandle()) != 0;
  if (database_.depth_ > 0 && over) throw Failure(Problem::StorageFull, "the transaction is over");
  begin();
  ++database_.depth_;
}

void Database::Transaction::begin() {
  if (database_.depth_ > 0) return database_.run("SAVEPOINT part");
  database_.writeThrough(database_.later_ == 0);
  database_.run("BEGIN IMMEDIATE");
}

void Database::Transaction::commit() {
  database_.run(isPart() ? "RELEASE part" : "COMMIT");
  committed_ = true;
  if (isPart()) return;
  database_.unsynced_ = !database_.through_;
  if (database_.through_) database_.tidy();
}

void Database::Transaction::rollBack() {
  if (sqlite3_get_autocommit(database_.connection_.getHandle()) != 0) return;
  if (isPart()) database_.run("ROLLBACK TO part");
  database_.run(isPart() ? "RELEASE part" : "ROLLBACK");
}

Database::Transaction::~Transaction() {
  try {
    if (!committed_) rollBack();
  } catch (...) {  // the failure that led here is the one to tell
  }
  --database_.depth_;
}

}  // namespace collega::store

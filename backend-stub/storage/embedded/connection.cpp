#include "backend-stub/storage/embedded/connection.h"

#include <sqlite3.h>

#include <algorithm>

#include "backend-stub/storage/embedded/schema.h"

namespace collega::server {
namespace {

constexpr int oldestCipher = 4;
constexpr int busyMs = 5000;
constexpr int longLogPages = 1000;

int openFlags(Access access) {
  const int create = access == Access::Write ? SQLite::OPEN_CREATE : 0;
  return SQLite::OPEN_READWRITE | create;
}

Result<void> checkCipher(SQLite::Database& database) {
  SQLite::Statement query(database, "PRAGMA cipher_version");
  const std::string version = query.executeStep() ? query.getColumn(0).getString() : std::string();
  if (std::atoi(version.c_str()) >= oldestCipher) return {};
  return {Problem::Damaged, "SQLCipher 4 or later is needed, this is '" + version + "'"};
}

// A prepared statement in use: let go of when this ends, so that no read stays open.
class StatementRows final : public Rows {
 public:
  StatementRows(SQLite::Statement& statement, std::initializer_list<Value> values) : statement_(statement) {
    translated([&] {
      int index = 0;
      for (const auto& value : values) bind(++index, value);
    });
  }
  ~StatementRows() override {
    statement_.tryReset();
    try {
      statement_.clearBindings();
    } catch (const SQLite::Exception&) {
      // Only the next binding matters, and that one reports.
    }
  }

  bool step() override {
    return translated([&] { return statement_.executeStep(); });
  }
  std::string blob(int column) const override {
    const auto value = statement_.getColumn(column);
    return {static_cast<const char*>(value.getBlob()), static_cast<std::size_t>(value.getBytes())};
  }
  std::uint64_t number(int column) const override {
    return static_cast<std::uint64_t>(statement_.getColumn(column).getInt64());
  }

 private:
  void bind(int index, const Value& value) {
    if (const auto* number = std::get_if<std::uint64_t>(&value)) {
      statement_.bind(index, static_cast<std::int64_t>(*number));
    } else {
      const auto bytes = std::get<std::string_view>(value);
      const auto* data = static_cast<const void*>(bytes.empty() ? "" : bytes.data());
      statement_.bind(index, data, static_cast<int>(bytes.size()));
    }
  }

  SQLite::Statement& statement_;
};

}  // namespace

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& file, const crypto::Secret& key,
                                                     Access access) {
  const auto opened = [&]() -> Result<std::unique_ptr<Connection>> {
    std::unique_ptr<Connection> connection(new Connection(file, access));
    COLLEGA_TRY(checkCipher(connection->database_));
    connection->unlock(key);
    connection->configure(access);
    if (access == Access::Write) COLLEGA_TRY(bringUpToDate(connection->database_));
    return connection;
  };
  return guarded([&] { return translated(opened); });
}

Connection::Connection(const std::filesystem::path& file, Access access)
    : database_(file.string(), openFlags(access), busyMs) {}

// The key itself, not a passphrase: nothing is derived slowly.
void Connection::unlock(const crypto::Secret& key) {
  std::string pragma = "PRAGMA key = \"x'" + toHex(key.view()) + "'\"";
  database_.exec(pragma);
  crypto::wipe(pragma);
  database_.exec("SELECT count(*) FROM sqlite_master");
}

void Connection::configure(Access access) {
  database_.exec(
      "PRAGMA trusted_schema = OFF; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON;");
  if (access == Access::Read) {
    database_.exec("PRAGMA query_only = ON");
  } else {
    database_.exec(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
        "PRAGMA journal_size_limit = 67108864;");
    watchLog();
  }
}

void Connection::watchLog() {
  const auto note = [](void* connection, sqlite3*, const char*, int pages) {
    static_cast<Connection*>(connection)->logPages_ = pages;
    return SQLITE_OK;
  };
  sqlite3_wal_hook(database_.getHandle(), note, this);
}

// Takes the log into the file once it has grown long; what somebody still reads, the next time.
void Connection::tidy() {
  if (logPages_ < longLogPages) return;
  logPages_ = 0;
  sqlite3_wal_checkpoint_v2(database_.getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

// SQLite numbers its parameters with a question mark.
SQLite::Statement& Connection::prepared(const char* sql) {
  auto& statement = statements_[sql];
  if (!statement) {
    std::string text = sql;
    std::ranges::replace(text, '$', '?');
    statement = std::make_unique<SQLite::Statement>(database_, text);
  }
  return *statement;
}

std::unique_ptr<Rows> Connection::query(const char* sql, std::initializer_list<Value> values) {
  return translated([&] { return std::make_unique<StatementRows>(prepared(sql), values); });
}

void Connection::run(const char* sql, std::initializer_list<Value> values) {
  StatementRows rows(translated([&]() -> auto& { return prepared(sql); }), values);
  while (rows.step()) continue;
}

const Dialect& Connection::dialect() const {
  // The one writer has the whole store from the beginning.
  static constexpr Dialect sqlite{"BEGIN IMMEDIATE", "SELECT seq, bytes FROM heads WHERE space_id = $1", nullptr};
  return sqlite;
}

Error toError(const SQLite::Exception& exception) {
  switch (exception.getErrorCode()) {
    case SQLITE_FULL:
      return {Problem::StorageFull, "the store's disk is full"};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
      return {Problem::Damaged, std::string("the store: ") + exception.what()};
    default:
      return {Problem::Unreachable, std::string("the store: ") + exception.what()};
  }
}

}  // namespace collega::server

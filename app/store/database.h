// The database of a profile: SQLCipher through SQLiteCpp, statements prepared once and kept. Throws (see errors.h).
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "ledger/crypto.h"

namespace collega::store {

// Bound as text; std::string and std::string_view are bound as bytes.
struct Text {
  std::string_view value;
};

// A statement in use: bound, stepped through, free again when this goes.
class Use {
 public:
  template <class... Values>
  explicit Use(SQLite::Statement& statement, const Values&... values) : statement_(statement) {
    int index = 0;
    (bind(++index, values), ...);
  }
  ~Use() { statement_.tryReset(); }
  Use(const Use&) = delete;
  Use& operator=(const Use&) = delete;

  bool next() { return statement_.executeStep(); }
  void run() { statement_.exec(); }

  [[nodiscard]] bool isNull(int column) const { return statement_.getColumn(column).isNull(); }
  [[nodiscard]] std::int64_t number(int column) const { return statement_.getColumn(column).getInt64(); }
  [[nodiscard]] double real(int column) const { return statement_.getColumn(column).getDouble(); }
  // Valid until the next step.
  [[nodiscard]] std::string_view view(int column) const;
  [[nodiscard]] std::string bytes(int column) const { return std::string(view(column)); }
  // Damaged if it has another size.
  [[nodiscard]] Id id(int column) const;

 private:
  void bind(int index, std::int64_t value) { statement_.bind(index, value); }
  void bind(int index, int value) { statement_.bind(index, value); }
  void bind(int index, bool value) { statement_.bind(index, value ? 1 : 0); }
  void bind(int index, std::uint32_t value) { bind(index, static_cast<std::int64_t>(value)); }
  void bind(int index, std::uint64_t value) { bind(index, static_cast<std::int64_t>(value)); }
  void bind(int index, std::string_view bytes);
  void bind(int index, const std::string& bytes) { bind(index, std::string_view(bytes)); }
  void bind(int index, const Text& text);
  void bind(int index, const Id& id) { bind(index, id.view()); }
  void bind(int index, const Hash& hash) { bind(index, hash.view()); }
  void bind(int index, const crypto::Secret& secret) { bind(index, secret.view()); }
  template <class T>
  void bind(int index, const std::optional<T>& value) {
    if (value) {
      bind(index, *value);
    } else {
      statement_.bind(index);
    }
  }

  SQLite::Statement& statement_;
};

class Database {
 public:
  enum class Mode { Open, Create };

  // Damaged if the key does not open the file's pages.
  Database(const std::filesystem::path& file, const crypto::Secret& key, Mode mode);
  // In memory, unencrypted.
  Database();

  template <class... Values>
  Use use(std::string_view sql, const Values&... values) {
    return Use(prepared(sql), values...);
  }
  template <class... Values>
  void run(std::string_view sql, const Values&... values) {
    use(sql, values...).run();
  }
  // For statements that are used once, or several at a time.
  void execute(const std::string& sql) { connection_.exec(sql); }

  // Transactions that begin in it are whole, and in order with all others, but may be lost with the power until the
  // next one that is not, or `sync`.
  template <class F>
  auto later(F action) {
    const Later later(*this);
    return action();
  }
  // All that was committed is durable. Not in a transaction.
  void sync();
  // Takes the log into the file if it has grown long, as a commit that is not `later` does too. Not in a transaction.
  void tidy();

  // All that was written stands in the file, and the log beside it is empty. Not in a transaction.
  void checkpoint();
  // The file's bytes, encrypted as they are; right after a checkpoint they are the whole database.
  void eachPiece(std::int64_t pieceBytes, const std::function<void(std::string_view)>& take);

  [[nodiscard]] std::int64_t lastNumber() const { return connection_.getLastInsertRowid(); }
  // Rows that the last statement wrote.
  [[nodiscard]] int written() const { return connection_.getChanges(); }

  // Whole or absent: commits what `action` did, or nothing if it throws. Within another one it becomes a part of that:
  // kept when the outermost is.
  template <class F>
  auto inTransaction(F action) {
    Transaction transaction(*this);
    if constexpr (std::is_void_v<decltype(action())>) {
      action();
      transaction.commit();
    } else {
      auto result = action();
      transaction.commit();
      return result;
    }
  }

 private:
  struct HashText {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };

  class Later {
   public:
    explicit Later(Database& database) : database_(database) { ++database_.later_; }
    ~Later() { --database_.later_; }
    Later(const Later&) = delete;
    Later& operator=(const Later&) = delete;

   private:
    Database& database_;
  };

  class Transaction {
   public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

   private:
    [[nodiscard]] bool isPart() const { return database_.depth_ > 1; }
    void begin();
    void rollBack();

    Database& database_;
    bool committed_ = false;
  };

  SQLite::Statement& prepared(std::string_view sql);
  void unlock(const crypto::Secret& key);
  void checkCipher();
  void configure();
  void writeThrough(bool through);
  void watchLog();

  SQLite::Database connection_;
  std::unordered_map<std::string, SQLite::Statement, HashText, std::equal_to<>> statements_;
  int depth_ = 0;        // of transactions
  int later_ = 0;        // within each other
  bool through_ = true;  // a commit waits for the disk
  bool unsynced_ = false;
  int logPages_ = 0;
};

}  // namespace collega::store

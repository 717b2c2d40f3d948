// One SQLCipher connection with its prepared statements. Not for two threads at once.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <map>
#include <memory>

#include "ledger/crypto.h"

namespace collega::server {

enum class Access { Write, Read };

class Connection {
 public:
  // Damaged if the file is not a store that this key opens; NewerVersion if a newer server wrote it. With
  // Access::Write the store is made if it is not there.
  static Result<std::unique_ptr<Connection>> open(const std::filesystem::path& file, const crypto::Secret& key,
                                                  Access access);

  [[nodiscard]] SQLite::Database& database() { return database_; }
  // Prepared once; `sql` is a literal.
  SQLite::Statement& prepared(const char* sql);

 private:
  Connection(const std::filesystem::path& file, Access access);
  void unlock(const crypto::Secret& key);
  void configure(Access access);

  SQLite::Database database_;
  std::map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
};

// A prepared statement in use: bound from the left, let go of when this ends, so that no read stays open.
class Query {
 public:
  Query(Connection& connection, const char* sql) : statement_(connection.prepared(sql)) {}
  ~Query();
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;

  Query& bind(std::string_view blob);
  Query& bind(std::uint64_t number);
  bool step() { return statement_.executeStep(); }
  void run() { statement_.exec(); }

  [[nodiscard]] std::string blob(int column) const;
  [[nodiscard]] std::uint64_t number(int column) const;

 private:
  SQLite::Statement& statement_;
  int bound_ = 0;
};

Error toError(const SQLite::Exception& exception);

// Runs `work`, which returns a Result, and turns what SQLite throws into its error.
template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    return toError(exception);
  }
}

}  // namespace collega::server

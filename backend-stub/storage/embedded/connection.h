// One SQLCipher connection with its prepared statements. Not for two threads at once.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <map>
#include <memory>

#include "backend-stub/storage/sql/sql.h"
#include "ledger/crypto.h"

namespace collega::server {

enum class Access { Write, Read };

class Connection final : public Sql {
 public:
  // Damaged if the file is not a store that this key opens; NewerVersion if a newer server wrote it. With
  // Access::Write the store is made if it is not there.
  static Result<std::unique_ptr<Connection>> open(const std::filesystem::path& file, const crypto::Secret& key,
                                                  Access access);

  [[nodiscard]] SQLite::Database& database() { return database_; }

  std::unique_ptr<Rows> query(const char* sql, std::initializer_list<Value> values) override;
  void run(const char* sql, std::initializer_list<Value> values) override;
  [[nodiscard]] bool usable() const override { return true; }
  void tidy() override;
  [[nodiscard]] const Dialect& dialect() const override;

 private:
  Connection(const std::filesystem::path& file, Access access);
  void unlock(const crypto::Secret& key);
  void configure(Access access);
  void watchLog();
  SQLite::Statement& prepared(const char* sql);

  SQLite::Database database_;
  int logPages_ = 0;
  std::map<const char*, std::unique_ptr<SQLite::Statement>> statements_;
};

Error toError(const SQLite::Exception& exception);

// Runs `work` and turns what SQLite throws into a Failure.
template <class Work>
auto translated(Work&& work) -> decltype(work()) {
  try {
    return work();
  } catch (const SQLite::Exception& exception) {
    throw Failure(toError(exception));
  }
}

}  // namespace collega::server

#include "backend-stub/storage/embedded/embedded_storage.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "backend-stub/storage/embedded/connection.h"
#include "backend-stub/storage/sql/sql_storage.h"

namespace collega::server {
namespace {

// A copy of the file, brought back, is another file, made at another time: that is how a restored store is told from
// the one it was.
std::string fileMark(const std::filesystem::path& file) {
  struct statx status {};
  if (::statx(AT_FDCWD, file.c_str(), 0, STATX_INO | STATX_BTIME, &status) != 0) return {};
  return std::to_string(status.stx_ino) + ":" + std::to_string(status.stx_btime.tv_sec) + "." +
         std::to_string(status.stx_btime.tv_nsec);
}

std::string metaValue(Sql& sql, std::string_view name) {
  const auto rows = sql.query("SELECT value FROM meta WHERE name = CAST($1 AS TEXT)", {name});
  return rows->step() ? rows->blob(0) : std::string();
}

void setMeta(Sql& sql, std::string_view name, std::string_view value) {
  sql.run("INSERT OR REPLACE INTO meta(name, value) VALUES(CAST($1 AS TEXT), $2)", {name, value});
}

std::string incarnationOf(Sql& sql, const std::filesystem::path& file) {
  const std::string mark = fileMark(file);
  std::string incarnation = metaValue(sql, "incarnation");
  if (!incarnation.empty() && metaValue(sql, "file") == mark) return incarnation;
  incarnation = crypto::randomBytes(Id::size);
  sql.run("BEGIN IMMEDIATE", {});
  setMeta(sql, "incarnation", incarnation);
  setMeta(sql, "file", mark);
  sql.run("COMMIT", {});
  return incarnation;
}

// A function that opens a connection for such access.
Pool::Open opener(const std::filesystem::path& file, const crypto::Secret& key, Access access) {
  const auto shared = std::make_shared<crypto::Secret>(key.view());
  return [file, shared, access]() -> Result<std::unique_ptr<Sql>> {
    COLLEGA_ASSIGN(connection, Connection::open(file, *shared, access));
    return std::unique_ptr<Sql>(std::move(connection));
  };
}

class EmbeddedStorage final : public SqlStorage {
 public:
  EmbeddedStorage(const std::filesystem::path& file, const crypto::Secret& key, std::size_t readers)
      : SqlStorage(opener(file, key, Access::Read), readers, opener(file, key, Access::Write)) {}

  Result<void> open(const std::filesystem::path& file) {
    return withWriter([&](Sql& sql) -> Result<void> {
      incarnation_ = incarnationOf(sql, file);
      return {};
    });
  }

  std::string incarnation() const override { return incarnation_; }
  const crypto::Secret& sharedKey() const override { return sharedKey_; }

  Result<void> checkpoint() override {
    return withWriter([](Sql& sql) -> Result<void> {
      sql.run("PRAGMA wal_checkpoint(TRUNCATE)", {});
      return {};
    });
  }

 private:
  std::string incarnation_;
  // There is one server: what it shares with itself need not outlive it.
  crypto::Secret sharedKey_ = crypto::randomSecret(32);
};

}  // namespace

Result<std::unique_ptr<Storage>> createEmbeddedStorage(const std::filesystem::path& file, const crypto::Secret& key,
                                                       std::size_t readers) {
  auto storage = std::make_unique<EmbeddedStorage>(file, key, readers);
  COLLEGA_TRY(storage->open(file));
  return std::unique_ptr<Storage>(std::move(storage));
}

}  // namespace collega::server

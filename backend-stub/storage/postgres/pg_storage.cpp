#include "backend-stub/storage/postgres/pg_storage.h"

#include "backend-stub/storage/postgres/pg_listener.h"
#include "backend-stub/storage/postgres/pg_schema.h"
#include "backend-stub/storage/sql/sql_storage.h"

namespace collega::server {
namespace {

constexpr std::size_t keyBytes = 32;

Pool::Open opener(const std::string& url, std::atomic<int>* process = nullptr) {
  return [url, process]() -> Result<std::unique_ptr<Sql>> {
    COLLEGA_ASSIGN(connection, PgConnection::open(url));
    if (process != nullptr) *process = PQbackendPID(connection->raw());
    return std::unique_ptr<Sql>(std::move(connection));
  };
}

// Of a database that was made anew, copied or brought back to an earlier day, something of this differs.
std::string databaseMark(Sql& sql) {
  const auto rows = sql.query(
      "SELECT convert_to(s.system_identifier || ':' || c.timeline_id || ':' || d.oid, 'UTF8') "
      "FROM pg_control_system() s, pg_control_checkpoint() c, pg_database d WHERE d.datname = current_database()",
      {});
  return rows->step() ? rows->blob(0) : std::string();
}

class PgStorage final : public SqlStorage {
 public:
  PgStorage(const std::string& url, std::size_t readers)
      : SqlStorage(opener(url), readers, opener(url, &process_)), url_(url) {}

  // Several servers may start at once: the database's lock lets one after the other do this.
  Result<void> open() {
    COLLEGA_ASSIGN(connection, PgConnection::open(url_));
    COLLEGA_TRY(bringUpToDate(*connection));
    return guarded([&]() -> Result<void> {
      connection->script("BEGIN");
      connection->script("SELECT pg_advisory_xact_lock(7262696465)");
      readFacts(*connection);
      connection->script("COMMIT");
      return {};
    });
  }

  std::string incarnation() const override { return incarnation_; }
  const crypto::Secret& sharedKey() const override { return sharedKey_; }
  Result<void> checkpoint() override { return {}; }

  void listen(News news) override {
    SqlStorage::listen(news);
    listener_ = std::make_unique<PgListener>(url_, std::move(news), process_);
  }

 private:
  void readFacts(Sql& sql) {
    const std::string mark = databaseMark(sql);
    if (pgFact(sql, "mark") != mark) {
      setPgFact(sql, "mark", mark);
      setPgFact(sql, "incarnation", crypto::randomBytes(Id::size));
    }
    if (pgFact(sql, "key").empty()) setPgFact(sql, "key", crypto::randomBytes(keyBytes));
    incarnation_ = pgFact(sql, "incarnation");
    sharedKey_ = crypto::Secret(pgFact(sql, "key"));
  }

  std::string url_;
  std::string incarnation_;
  crypto::Secret sharedKey_;
  std::atomic<int> process_ = 0;
  std::unique_ptr<PgListener> listener_;
};

}  // namespace

Result<std::unique_ptr<Storage>> createPgStorage(const std::string& url, std::size_t readers) {
  auto storage = std::make_unique<PgStorage>(url, readers);
  COLLEGA_TRY(storage->open());
  return std::unique_ptr<Storage>(std::move(storage));
}

}  // namespace collega::server

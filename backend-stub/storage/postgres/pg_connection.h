// One connection to PostgreSQL with its prepared statements, over libpq. Not for two threads at once.
#pragma once

#include <libpq-fe.h>

#include <map>

#include "backend-stub/storage/sql/sql.h"

namespace collega::server {

class PgConnection final : public Sql {
 public:
  // `url` as libpq takes it: postgresql://… Unreachable, with the reason, if the database does not answer.
  static Result<std::unique_ptr<PgConnection>> open(const std::string& url);

  std::unique_ptr<Rows> query(const char* sql, std::initializer_list<Value> values) override;
  void run(const char* sql, std::initializer_list<Value> values) override;
  // Several statements at once, without values.
  void script(const char* sql);
  [[nodiscard]] bool usable() const override;
  [[nodiscard]] const Dialect& dialect() const override;

  [[nodiscard]] PGconn* raw() const { return connection_.get(); }

 private:
  struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
  };
  struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
  };
  using Answer = std::unique_ptr<PGresult, Clear>;
  class PgRows;

  explicit PgConnection(PGconn* connection) : connection_(connection) {}
  const std::string& prepared(const char* sql, std::initializer_list<Value> values);
  Answer execute(const char* sql, std::initializer_list<Value> values);
  Answer checked(PGresult* result);

  std::unique_ptr<PGconn, Finish> connection_;
  std::map<const char*, std::string> statements_;
};

}  // namespace collega::server

#include "tests/bench/load/durable_floor.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <libpq-fe.h>

#include <memory>

#include "ledger/crypto.h"
#include "tests/bench/measured.h"

namespace collega::bench {
namespace {

template <class Commit>
double rowsPerSecond(std::size_t perCommit, double seconds, const Commit& commit) {
  const Stopwatch stopwatch;
  std::size_t rows = 0;
  while (stopwatch.seconds() < seconds) {
    commit();
    rows += perCommit;
  }
  return static_cast<double>(rows) / stopwatch.seconds();
}

struct Finish {
  void operator()(PGconn* connection) const { PQfinish(connection); }
};

void run(PGconn* connection, const char* sql) {
  PGresult* result = PQexec(connection, sql);
  must(PQresultStatus(result) == PGRES_COMMAND_OK, sql);
  PQclear(result);
}

}  // namespace

double sqliteFloor(const std::string& file, std::size_t bytes, std::size_t perCommit, double seconds) {
  SQLite::Database database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  database.exec("CREATE TABLE IF NOT EXISTS pile(id INTEGER PRIMARY KEY, bytes BLOB)");
  SQLite::Statement insert(database, "INSERT INTO pile(bytes) VALUES(?)");
  const std::string row = crypto::randomBytes(bytes);
  return rowsPerSecond(perCommit, seconds, [&] {
    SQLite::Transaction transaction(database);
    for (std::size_t i = 0; i < perCommit; ++i) {
      insert.bind(1, row.data(), static_cast<int>(row.size()));
      insert.exec();
      insert.reset();
    }
    transaction.commit();
  });
}

double postgresFloor(const std::string& url, std::size_t bytes, std::size_t perCommit, double seconds) {
  const std::unique_ptr<PGconn, Finish> connection(PQconnectdb(url.c_str()));
  must(PQstatus(connection.get()) == CONNECTION_OK, "connect to PostgreSQL");
  run(connection.get(), "SET client_min_messages = warning");
  run(connection.get(), "CREATE TABLE IF NOT EXISTS pile(id bigserial PRIMARY KEY, bytes bytea)");
  PQclear(PQprepare(connection.get(), "add", "INSERT INTO pile(bytes) VALUES($1)", 1, nullptr));
  const std::string row = crypto::randomBytes(bytes);
  const char* value = row.data();
  const int size = static_cast<int>(row.size());
  const int binary = 1;
  return rowsPerSecond(perCommit, seconds, [&] {
    run(connection.get(), "BEGIN");
    for (std::size_t i = 0; i < perCommit; ++i) {
      PQclear(PQexecPrepared(connection.get(), "add", 1, &value, &size, &binary, 0));
    }
    run(connection.get(), "COMMIT");
  });
}

}  // namespace collega::bench

#include "backend-stub/storage/postgres/pg_connection.h"

#include <array>
#include <cstring>
#include <vector>

#include "ledger/numbers.h"

namespace collega::server {
namespace {

constexpr Oid bytea = 17;
constexpr Oid bigint = 20;
constexpr int binary = 1;

// What libpq wants to be told of each value. Numbers are kept here while they are sent.
struct Parameters {
  explicit Parameters(std::initializer_list<Value> values) {
    numbers.reserve(values.size());
    for (const auto& value : values) add(value);
  }
  void add(const Value& value) {
    if (const auto* number = std::get_if<std::uint64_t>(&value)) {
      add(bigint, {numbers.emplace_back(bigEndian(*number))});
    } else {
      add(bytea, std::get<std::string_view>(value));
    }
  }
  void add(Oid type, std::string_view bytes) {
    types.push_back(type);
    data.push_back(bytes.data() == nullptr ? "" : bytes.data());
    sizes.push_back(static_cast<int>(bytes.size()));
    formats.push_back(binary);
  }
  [[nodiscard]] int count() const { return static_cast<int>(types.size()); }

  std::vector<std::string> numbers;
  std::vector<Oid> types;
  std::vector<const char*> data;
  std::vector<int> sizes;
  std::vector<int> formats;
};

// Class 53 is want of resources, of which 53100 is the disk; XX001 and XX002 are damage.
Problem problemOf(const PGresult* result) {
  const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
  const std::string_view code = state == nullptr ? "" : state;
  if (code == "53100") return Problem::StorageFull;
  if (code == "XX001" || code == "XX002") return Problem::Damaged;
  return Problem::Unreachable;
}

std::string oneLine(std::string_view message) {
  return std::string(message.substr(0, message.find_last_not_of(" \n") + 1));
}

}  // namespace

class PgConnection::PgRows final : public Rows {
 public:
  explicit PgRows(Answer answer) : answer_(std::move(answer)) {}

  bool step() override { return ++row_ < PQntuples(answer_.get()); }
  std::string blob(int column) const override {
    const int size = PQgetlength(answer_.get(), row_, column);
    return {PQgetvalue(answer_.get(), row_, column), static_cast<std::size_t>(size)};
  }
  std::uint64_t number(int column) const override {
    return fromBigEndian<std::uint64_t>({PQgetvalue(answer_.get(), row_, column), sizeof(std::uint64_t)});
  }

 private:
  Answer answer_;
  int row_ = -1;
};

Result<std::unique_ptr<PgConnection>> PgConnection::open(const std::string& url) {
  // What stands in the address goes before these.
  const std::array<const char*, 5> names{"connect_timeout", "tcp_user_timeout", "application_name", "dbname", nullptr};
  const std::array<const char*, 5> given{"5", "15000", "collega-server", url.c_str(), nullptr};
  std::unique_ptr<PgConnection> connection(new PgConnection(PQconnectdbParams(names.data(), given.data(), 1)));
  PGconn* raw = connection->raw();
  if (PQstatus(raw) != CONNECTION_OK) return {Problem::Unreachable, "the database: " + oneLine(PQerrorMessage(raw))};
  PQsetNoticeProcessor(
      raw, [](void*, const char*) {}, nullptr);
  return connection;
}

const std::string& PgConnection::prepared(const char* sql, std::initializer_list<Value> values) {
  const auto [statement, isNew] = statements_.try_emplace(sql, "s" + std::to_string(statements_.size()));
  if (!isNew) return statement->second;
  try {
    const Parameters parameters(values);
    checked(PQprepare(raw(), statement->second.c_str(), sql, parameters.count(), parameters.types.data()));
  } catch (const Failure&) {
    statements_.erase(statement);
    throw;
  }
  return statement->second;
}

PgConnection::Answer PgConnection::execute(const char* sql, std::initializer_list<Value> values) {
  const std::string& name = prepared(sql, values);
  const Parameters parameters(values);
  return checked(PQexecPrepared(raw(), name.c_str(), parameters.count(), parameters.data.data(),
                                parameters.sizes.data(), parameters.formats.data(), binary));
}

PgConnection::Answer PgConnection::checked(PGresult* result) {
  Answer answer(result);
  const auto status = PQresultStatus(result);
  if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return answer;
  // Without the details, which name the rows.
  const char* primary = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
  const char* message = primary == nullptr ? PQerrorMessage(raw()) : primary;
  throw Failure({problemOf(result), "the database: " + oneLine(message)});
}

std::unique_ptr<Rows> PgConnection::query(const char* sql, std::initializer_list<Value> values) {
  return std::make_unique<PgRows>(execute(sql, values));
}

void PgConnection::run(const char* sql, std::initializer_list<Value> values) {
  const Answer answer = execute(sql, values);
  // A transaction that had failed already is rolled back by COMMIT without another word.
  if (std::strcmp(sql, "COMMIT") == 0 && std::strcmp(PQcmdStatus(answer.get()), "COMMIT") != 0) {
    throw Failure({Problem::Unreachable, "the database: the transaction was rolled back"});
  }
}

void PgConnection::script(const char* sql) { checked(PQexec(raw(), sql)); }

bool PgConnection::usable() const { return PQstatus(raw()) == CONNECTION_OK; }

const Dialect& PgConnection::dialect() const {
  static constexpr Dialect postgres{"BEGIN", "SELECT seq, bytes FROM heads WHERE space_id = $1 FOR UPDATE",
                                    "SELECT pg_notify('collega', encode($1, 'hex') || encode($2, 'hex'))"};
  return postgres;
}

}  // namespace collega::server

// SQL as every store here speaks it: statements with $1, $2…, whose values are bytes or numbers.
#pragma once

#include <exception>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "ledger/result.h"

namespace collega::server {

using Value = std::variant<std::string_view, std::uint64_t>;

// Thrown inside a store, never out of one: see guarded.
class Failure : public std::exception {
 public:
  explicit Failure(Error error) : error_(std::move(error)) {}
  [[nodiscard]] const Error& error() const { return error_; }
  [[nodiscard]] const char* what() const noexcept override { return error_.detail.c_str(); }

 private:
  Error error_;
};

// The rows of one answer, from the first to the last.
class Rows {
 public:
  virtual ~Rows() = default;
  virtual bool step() = 0;
  [[nodiscard]] virtual std::string blob(int column) const = 0;
  [[nodiscard]] virtual std::uint64_t number(int column) const = 0;
};

// Where the databases differ.
struct Dialect {
  const char* begin;
  // Reads head and size of a space, which nobody else may change until the transaction ends.
  const char* hold;
  // Tells other servers at the commit; null where there are none.
  const char* announce;
};

// One connection with its prepared statements. Not for two threads at once.
class Sql {
 public:
  virtual ~Sql() = default;

  // `sql` is a literal, prepared once. Nothing else is asked while the rows are there.
  virtual std::unique_ptr<Rows> query(const char* sql, std::initializer_list<Value> values) = 0;
  virtual void run(const char* sql, std::initializer_list<Value> values) = 0;
  // Whether asking again can help; otherwise it is to be opened anew.
  [[nodiscard]] virtual bool usable() const = 0;
  // What can wait until those who wait for a commit were told.
  virtual void tidy() {}
  [[nodiscard]] virtual const Dialect& dialect() const = 0;
};

// Runs `work`, which returns a Result, and turns what a store throws into its error.
template <class Work>
auto guarded(Work&& work) -> decltype(work()) {
  try {
    return work();
  } catch (const Failure& failure) {
    return failure.error();
  }
}

}  // namespace collega::server

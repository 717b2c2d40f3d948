// Failures inside the store travel as exceptions, as SQLiteCpp's do, and become values at its edge, all in one place.
#pragma once

#include <exception>

#include "ledger/result.h"

namespace collega::store {

class Failure : public std::exception {
 public:
  explicit Failure(Error error) : error_(std::move(error)) {}
  Failure(Problem problem, std::string detail) : error_{problem, std::move(detail)} {}
  [[nodiscard]] const Error& error() const { return error_; }
  [[nodiscard]] const char* what() const noexcept override { return error_.detail.c_str(); }

 private:
  Error error_;
};

// The value of a result, or its error thrown.
template <class T>
T need(Result<T> result) {
  if (!result) throw Failure(result.error());
  return *std::move(result);
}
inline void need(const Result<void>& result) {
  if (!result) throw Failure(result.error());
}

// What the exception being handled means.
Error caughtError();

template <class F>
auto guarded(F action) -> Result<decltype(action())> {
  try {
    if constexpr (std::is_void_v<decltype(action())>) {
      action();
      return {};
    } else {
      return action();
    }
  } catch (...) {
    return caughtError();
  }
}

}  // namespace collega::store

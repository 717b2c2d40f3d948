// What can go wrong, as values: one list of problems, each with what a person can do about it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace collega {

// Every expected failure of the program. The exit code of collega-cli stands in brackets (see exitCode).
enum class Problem {
  // -- what was given (2)
  InvalidInput,   // makes no sense; detail names the field and the reason
  NoSuchDate,     // a day or time that the calendar does not have
  NotUtf8,        // text that is not valid UTF-8
  TooLarge,       // longer than the limit that detail names
  LinkMalformed,  // not an invitation link, or cut off: copy it again as a whole
  LinkExpired,    // the invitation's last day has passed: ask for a new one
  LinkUsed,       // the invitation has been used: ask for a new one
  CodeMalformed,  // a group of the recovery code has a typing error; detail says which
  // -- what is not allowed (2)
  NotAllowed,     // the role in this space does not permit it
  AlreadyExists,  // it is there already
  NewerVersion,   // written by a newer Collega: update this one
  Refused,        // the server refused for good; detail says why
  StorageFull,    // the disk is full: make room; nothing was changed
  NoRoom,         // the server keeps no more attachments of this space; detail says how much it keeps
  Busy,           // another process has the profile open
  // -- what is not there (3)
  NotFound,     // no such record, space, file
  NotAProfile,  // the folder holds no profile
  // -- locks (4)
  WrongPassphrase,  // the passphrase does not open the profile
  Locked,           // the profile is locked
  // -- the server (5)
  Unreachable,   // no connection: everything is kept and will be sent
  BadAnswer,     // something answered that is not a Collega server, or not as one should
  SessionEnded,  // the server wants a new session; the engine opens one by itself
  Limited,       // the server asks to slow down; tried again by itself
  // -- damage (6)
  Damaged,     // a file or database page is not as it was written
  Unverified,  // an entry, chain or key does not verify: it was not applied
};

struct Error {
  Problem problem = Problem::InvalidInput;
  // What exactly, in English, for logs and for filling in; may be empty. Never a secret, never a record's text.
  std::string detail;

  bool operator==(const Error&) const = default;
};

// A value or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : content_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}
  Result(Problem problem, std::string detail = {}) : Result(Error{problem, std::move(detail)}) {}

  [[nodiscard]] bool ok() const { return content_.index() == 0; }
  explicit operator bool() const { return ok(); }

  T& operator*() & { return std::get<0>(content_); }
  const T& operator*() const& { return std::get<0>(content_); }
  // By value: what a temporary result holds outlives it, also in the head of a range-for.
  T operator*() && { return std::get<0>(std::move(content_)); }
  T* operator->() { return &std::get<0>(content_); }
  const T* operator->() const { return &std::get<0>(content_); }

  [[nodiscard]] const Error& error() const { return std::get<1>(content_); }

 private:
  std::variant<T, Error> content_;
};

template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;
  Result(Error error) : error_(std::move(error)) {}
  Result(Problem problem, std::string detail = {}) : Result(Error{problem, std::move(detail)}) {}

  [[nodiscard]] bool ok() const { return !error_; }
  explicit operator bool() const { return ok(); }
  [[nodiscard]] const Error& error() const { return *error_; }

 private:
  std::optional<Error> error_;
};

// The exit code of collega-cli for a problem: 2 refused, 3 not found, 4 locked, 5 not reached, 6 damaged.
int exitCode(Problem problem);

}  // namespace collega

// Returns the error of `expression` from the enclosing function, if it has one.
#define COLLEGA_TRY(expression)                                                          \
  do {                                                                                   \
    if (auto collega_tried = (expression); !collega_tried) return collega_tried.error(); \
  } while (false)

// Declares `name` with the value of `expression`, or returns its error.
#define COLLEGA_ASSIGN(name, expression)                            \
  auto collega_result_##name = (expression);                        \
  if (!collega_result_##name) return collega_result_##name.error(); \
  auto name = *std::move(collega_result_##name)

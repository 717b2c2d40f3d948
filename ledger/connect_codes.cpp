// The codes' names and statuses, and the header that carries a deadline.
#include <algorithm>
#include <array>
#include <charconv>

#include "ledger/connect.h"

namespace collega::connect {

namespace {

struct CodeFacts {
  Code code;
  std::string_view name;
  int httpStatus;
};

constexpr std::array facts{
    CodeFacts{Code::Canceled, "canceled", 499},
    CodeFacts{Code::Unknown, "unknown", 500},
    CodeFacts{Code::InvalidArgument, "invalid_argument", 400},
    CodeFacts{Code::DeadlineExceeded, "deadline_exceeded", 504},
    CodeFacts{Code::NotFound, "not_found", 404},
    CodeFacts{Code::AlreadyExists, "already_exists", 409},
    CodeFacts{Code::PermissionDenied, "permission_denied", 403},
    CodeFacts{Code::ResourceExhausted, "resource_exhausted", 429},
    CodeFacts{Code::FailedPrecondition, "failed_precondition", 400},
    CodeFacts{Code::Aborted, "aborted", 409},
    CodeFacts{Code::OutOfRange, "out_of_range", 400},
    CodeFacts{Code::Unimplemented, "unimplemented", 501},
    CodeFacts{Code::Internal, "internal", 500},
    CodeFacts{Code::Unavailable, "unavailable", 503},
    CodeFacts{Code::DataLoss, "data_loss", 500},
    CodeFacts{Code::Unauthenticated, "unauthenticated", 401},
};

const CodeFacts& factsOf(Code code) { return facts.at(static_cast<std::size_t>(code)); }

}  // namespace

std::string_view name(Code code) { return factsOf(code).name; }

int httpStatus(Code code) { return factsOf(code).httpStatus; }

std::optional<Code> codeByName(std::string_view name) {
  const auto* found = std::find_if(facts.begin(), facts.end(), [&](const auto& fact) { return fact.name == name; });
  if (found == facts.end()) return std::nullopt;
  return found->code;
}

Code inferredFromHttp(int status) {
  switch (status) {
    case 400:
      return Code::Internal;
    case 401:
      return Code::Unauthenticated;
    case 403:
      return Code::PermissionDenied;
    case 404:
      return Code::Unimplemented;
    case 429:
    case 502:
    case 503:
    case 504:
      return Code::Unavailable;
    default:
      return Code::Unknown;
  }
}

Result<std::uint64_t> parseTimeout(std::string_view header) {
  constexpr std::size_t maxDigits = 10;
  std::uint64_t milliseconds = 0;
  const char* last = header.data() + header.size();
  const auto [end, error] = std::from_chars(header.data(), last, milliseconds);
  if (header.size() > maxDigits || error != std::errc() || end != last)
    return {Problem::InvalidInput, "Connect-Timeout-Ms has 1 to 10 digits"};
  return milliseconds;
}

}  // namespace collega::connect

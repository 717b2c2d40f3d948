// How the server's refusals travel: each problem it can answer with has one Connect code and one stable word, with
// which the message begins ("invite_expired: …"). Server and client read the same table.
#pragma once

#include <array>

#include "ledger/connect.h"

namespace collega::connect {

struct RefusalWord {
  Problem problem;
  Code code;
  std::string_view word;
};

inline constexpr std::array refusalWords{
    RefusalWord{Problem::InvalidInput, Code::InvalidArgument, "invalid_input"},
    RefusalWord{Problem::TooLarge, Code::ResourceExhausted, "too_large"},
    RefusalWord{Problem::LinkExpired, Code::FailedPrecondition, "invite_expired"},
    RefusalWord{Problem::LinkUsed, Code::FailedPrecondition, "invite_used"},
    RefusalWord{Problem::LinkMalformed, Code::NotFound, "invite_unknown"},
    RefusalWord{Problem::NotAllowed, Code::PermissionDenied, "not_allowed"},
    RefusalWord{Problem::AlreadyExists, Code::AlreadyExists, "already_exists"},
    RefusalWord{Problem::Refused, Code::FailedPrecondition, "refused"},
    RefusalWord{Problem::StorageFull, Code::ResourceExhausted, "storage_full"},
    RefusalWord{Problem::NoRoom, Code::ResourceExhausted, "no_room"},
    RefusalWord{Problem::NotFound, Code::NotFound, "not_found"},
    RefusalWord{Problem::SessionEnded, Code::Unauthenticated, "session_ended"},
    RefusalWord{Problem::Limited, Code::ResourceExhausted, "limited"},
    RefusalWord{Problem::Unreachable, Code::Unavailable, "unavailable"},
    RefusalWord{Problem::Damaged, Code::DataLoss, "damaged"},
    // The device has read further than the server's ledger goes: the server was rolled back.
    RefusalWord{Problem::Unverified, Code::DataLoss, "ledger_behind"},
};

inline RpcError toRpcError(const Error& error) {
  for (const auto& row : refusalWords) {
    if (row.problem == error.problem) return {row.code, std::string(row.word) + ": " + error.detail};
  }
  return {Code::Internal, error.detail};
}

// The problem an answer with a word of the table stands for; nothing if the message has none.
inline std::optional<Error> refusalFrom(const RpcError& answer) {
  const std::string_view message = answer.message;
  const auto colon = message.find(": ");
  if (colon == std::string_view::npos) return std::nullopt;
  for (const auto& row : refusalWords) {
    if (row.code == answer.code && row.word == message.substr(0, colon)) {
      return Error{row.problem, std::string(message.substr(colon + 2))};
    }
  }
  return std::nullopt;
}

}  // namespace collega::connect

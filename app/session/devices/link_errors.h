// What the server says of the place where two devices meet, as a person can act on it.
#pragma once

#include "ledger/result.h"

namespace collega::session {

inline Error saidOfLink(const Error& error) {
  if (error.problem != Problem::Refused || !error.detail.starts_with("not_found")) return error;
  return {Problem::NotFound, "the code for a new device: it is unknown, or ten minutes have passed"};
}

}  // namespace collega::session

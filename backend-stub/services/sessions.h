// Sessions as sealed tokens: whoever has the key opens them, so they cost no memory, outlive a restart of one of
// several servers, and are known to all of them. They say who it is; what that person may read is the roster's to say.
#pragma once

#include <optional>

#include "backend-stub/services/auth.h"
#include "ledger/crypto.h"

namespace collega::server {

class Sessions {
 public:
  explicit Sessions(crypto::Secret key) : key_(std::move(key)) {}

  [[nodiscard]] std::string seal(const Session& session, std::int64_t expiresMs) const;
  // Nothing if the token is none, or has expired.
  [[nodiscard]] std::optional<Session> open(std::string_view token, std::int64_t nowMs) const;

 private:
  crypto::Secret key_;
};

}  // namespace collega::server

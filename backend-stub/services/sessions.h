// Open sessions. Of a token only its hash is kept.
#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <unordered_map>

#include "backend-stub/services/auth.h"
#include "ledger/crypto.h"

namespace collega::server {

class Sessions {
 public:
  explicit Sessions(const AuthLimits& limits) : limits_(limits) {}

  // The token of a new session; Limited if there are too many.
  Result<std::string> open(Session session, std::int64_t nowMs);
  std::optional<Session> find(std::string_view token, std::int64_t nowMs);

 private:
  struct Kept {
    Session session;
    std::int64_t expiresMs = 0;
  };
  void close(const Hash& key);
  void dropExpired(std::int64_t nowMs);

  AuthLimits limits_;
  std::mutex mutex_;
  std::unordered_map<Hash, Kept> sessions_;
  std::unordered_map<Id, std::deque<Hash>> byAccount_;
  std::deque<Hash> order_;  // all live equally long, so this is also the order in which they expire
};

}  // namespace collega::server

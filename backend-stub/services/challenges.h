// Nonces to be signed: good once, and for a short while. They carry their own proof, so any server that shares the
// key knows those of the others and none has to be kept; only the used ones are, until they would be too old anyway.
#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <unordered_set>

#include "ledger/crypto.h"

namespace collega::server {

class Challenges {
 public:
  Challenges(crypto::Secret key, std::size_t used, std::int64_t lifeMs)
      : key_(std::move(key)), limit_(used), lifeMs_(lifeMs) {}

  [[nodiscard]] std::string make(std::int64_t nowMs) const;
  // Whether it was given out, has not been used here and is not too old. It is used up by this.
  bool take(const std::string& nonce, std::int64_t nowMs);

 private:
  [[nodiscard]] std::string proof(std::string_view stamped) const;
  void dropOld(std::int64_t nowMs);

  crypto::Secret key_;
  std::size_t limit_;
  std::int64_t lifeMs_;
  std::mutex mutex_;
  std::unordered_set<std::string> used_;
  std::deque<std::pair<std::int64_t, std::string>> order_;  // when each was used
};

}  // namespace collega::server

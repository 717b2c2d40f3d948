// Nonces that were given out: good once, and for a short while.
#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <unordered_map>

namespace collega::server {

class Challenges {
 public:
  Challenges(std::size_t limit, std::int64_t lifeMs) : limit_(limit), lifeMs_(lifeMs) {}

  std::string make(std::int64_t nowMs);
  // Whether it was given out, has not been used and is not too old. It is used up by this.
  bool take(const std::string& nonce, std::int64_t nowMs);

 private:
  void dropOld(std::int64_t nowMs);

  std::size_t limit_;
  std::int64_t lifeMs_;
  std::mutex mutex_;
  std::unordered_map<std::string, std::int64_t> expiry_;
  std::deque<std::string> order_;
};

}  // namespace collega::server

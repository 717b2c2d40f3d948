// Token buckets by name: so many requests a second, and a burst now and then.
#pragma once

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

#include "backend-stub/http/limits.h"

namespace collega::server {

class RateLimiter {
 public:
  explicit RateLimiter(Rate rate) : rate_(rate) {}

  // Whether one more may pass now. What costs more than is left passes, and is paid for before the next.
  bool allow(const std::string& name, double cost = 1);

 private:
  using Time = std::chrono::steady_clock::time_point;
  struct Bucket {
    double tokens = 0;
    Time filled;
  };
  [[nodiscard]] double tokensAt(const Bucket& bucket, Time now) const;
  void dropFull(Time now);

  Rate rate_;
  std::mutex mutex_;
  std::unordered_map<std::string, Bucket> buckets_;
  std::size_t sweepAt_ = 1'024;
};

}  // namespace collega::server

#include "backend-stub/http/rate_limiter.h"

#include <algorithm>

namespace collega::server {

constexpr std::size_t fewestBeforeSweep = 1'024;

bool RateLimiter::allow(const std::string& name, double cost) {
  const Time now = std::chrono::steady_clock::now();
  const std::lock_guard lock(mutex_);
  if (buckets_.size() >= sweepAt_) dropFull(now);
  auto& bucket = buckets_.try_emplace(name, Bucket{rate_.burst, now}).first->second;
  bucket = {tokensAt(bucket, now), now};
  if (bucket.tokens < 1) return false;
  bucket.tokens -= cost;
  return true;
}

double RateLimiter::tokensAt(const Bucket& bucket, Time now) const {
  const std::chrono::duration<double> passed = now - bucket.filled;
  return std::min(rate_.burst, bucket.tokens + passed.count() * rate_.perSecond);
}

// A full bucket is as good as none.
void RateLimiter::dropFull(Time now) {
  std::erase_if(buckets_, [&](const auto& each) { return tokensAt(each.second, now) >= rate_.burst; });
  sweepAt_ = std::max(fewestBeforeSweep, 2 * buckets_.size());
}

}  // namespace collega::server

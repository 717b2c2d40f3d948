#include "backend-stub/services/challenges.h"

#include "ledger/crypto.h"

namespace collega::server {

constexpr std::size_t nonceBytes = 32;

std::string Challenges::make(std::int64_t nowMs) {
  std::string nonce = crypto::randomBytes(nonceBytes);
  const std::lock_guard lock(mutex_);
  dropOld(nowMs);
  expiry_.emplace(nonce, nowMs + lifeMs_);
  order_.push_back(nonce);
  return nonce;
}

bool Challenges::take(const std::string& nonce, std::int64_t nowMs) {
  const std::lock_guard lock(mutex_);
  const auto found = expiry_.find(nonce);
  if (found == expiry_.end()) return false;
  const bool fresh = nowMs < found->second;
  expiry_.erase(found);
  return fresh;
}

void Challenges::dropOld(std::int64_t nowMs) {
  while (!order_.empty()) {
    const auto oldest = expiry_.find(order_.front());
    const bool used = oldest == expiry_.end();
    if (!used && oldest->second > nowMs && order_.size() < limit_) return;
    if (!used) expiry_.erase(oldest);
    order_.pop_front();
  }
}

}  // namespace collega::server

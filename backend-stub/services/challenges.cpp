#include "backend-stub/services/challenges.h"

#include "ledger/numbers.h"

namespace collega::server {
namespace {

constexpr std::size_t stampBytes = 8;
constexpr std::size_t stampedBytes = 16;
constexpr std::size_t nonceBytes = 32;

}  // namespace

std::string Challenges::proof(std::string_view text) const {
  return crypto::hash("challenge", {key_.view(), text}).bytes().substr(0, nonceBytes - stampedBytes);
}

std::string Challenges::make(std::int64_t nowMs) const {
  const auto now = static_cast<std::uint64_t>(nowMs);
  const std::string bytes = bigEndian(now) + crypto::randomBytes(stampedBytes - stampBytes);
  return bytes + proof(bytes);
}

bool Challenges::take(const std::string& nonce, std::int64_t nowMs) {
  if (nonce.size() != nonceBytes) return false;
  const std::string_view text = std::string_view(nonce).substr(0, stampedBytes);
  if (!crypto::Secret(proof(text)).equals(std::string_view(nonce).substr(stampedBytes))) return false;
  const std::int64_t age = nowMs - static_cast<std::int64_t>(fromBigEndian<std::uint64_t>(nonce));
  // Servers' clocks differ a little.
  if (age >= lifeMs_ || age < -lifeMs_) return false;
  const std::lock_guard lock(mutex_);
  dropOld(nowMs);
  if (used_.size() >= limit_ || !used_.insert(nonce).second) return false;
  order_.emplace_back(nowMs, nonce);
  return true;
}

void Challenges::dropOld(std::int64_t nowMs) {
  while (!order_.empty() && order_.front().first + 2 * lifeMs_ <= nowMs) {
    used_.erase(order_.front().second);
    order_.pop_front();
  }
}

}  // namespace collega::server

#include "backend-stub/services/sessions.h"

#include <algorithm>

namespace collega::server {
namespace {

constexpr std::size_t tokenBytes = 32;

Hash keyOf(std::string_view token) { return crypto::hash("session token", {token}); }

}  // namespace

Result<std::string> Sessions::open(Session session, std::int64_t nowMs) {
  std::string token = crypto::toBase64Url(crypto::randomBytes(tokenBytes));
  const Hash key = keyOf(token);
  const std::lock_guard lock(mutex_);
  dropExpired(nowMs);
  if (sessions_.size() >= limits_.sessions) return {Problem::Limited, "too many sessions are open"};
  auto& own = byAccount_[session.account];
  own.push_back(key);
  const Hash oldest = own.front();
  const bool tooMany = own.size() > limits_.sessionsPerAccount;
  sessions_.emplace(key, Kept{std::move(session), nowMs + limits_.sessionMs});
  order_.push_back(key);
  if (tooMany) close(oldest);
  return token;
}

std::optional<Session> Sessions::find(std::string_view token, std::int64_t nowMs) {
  const Hash key = keyOf(token);
  const std::lock_guard lock(mutex_);
  const auto found = sessions_.find(key);
  if (found == sessions_.end() || found->second.expiresMs <= nowMs) return std::nullopt;
  return found->second.session;
}

void Sessions::close(const Hash& key) {
  const auto found = sessions_.find(key);
  if (found == sessions_.end()) return;
  const auto own = byAccount_.find(found->second.session.account);
  std::erase(own->second, key);
  if (own->second.empty()) byAccount_.erase(own);
  sessions_.erase(found);
}

void Sessions::dropExpired(std::int64_t nowMs) {
  while (!order_.empty()) {
    const auto oldest = sessions_.find(order_.front());
    if (oldest != sessions_.end() && oldest->second.expiresMs > nowMs) return;
    close(order_.front());
    order_.pop_front();
  }
}

}  // namespace collega::server

#include "backend-stub/http/connections.h"

namespace collega::server {

void Connections::Lease::onStop(std::function<void()> stop) {
  const std::lock_guard lock(connections_.mutex_);
  if (connections_.stopping_) stop();
  connections_.open_[number_] = std::move(stop);
}

std::unique_ptr<Connections::Lease> Connections::lease(const IpAddress& peer, bool isProxy) {
  auto hold = shares_.take(isProxy ? std::string() : addressKey(peer));
  if (!hold) return nullptr;
  const std::lock_guard lock(mutex_);
  if (stopping_) return nullptr;
  return std::make_unique<Lease>(*this, ++last_, peer, isProxy, std::move(hold));
}

void Connections::stopAll() {
  const std::lock_guard lock(mutex_);
  stopping_ = true;
  for (const auto& [number, stop] : open_) stop();
}

void Connections::release(std::uint64_t number) {
  const std::lock_guard lock(mutex_);
  open_.erase(number);
}

}  // namespace collega::server

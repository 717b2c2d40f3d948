#include "backend-stub/http/connections.h"

namespace collega::server {

void Connections::Lease::onStop(std::function<void()> stop) {
  const std::lock_guard lock(connections_.mutex_);
  if (connections_.stopping_) stop();
  connections_.open_[number_] = std::move(stop);
}

std::unique_ptr<Connections::Lease> Connections::lease(const std::string& address) {
  const std::lock_guard lock(mutex_);
  if (stopping_ || open_.size() >= limits_.connections) return nullptr;
  auto& fromThere = perAddress_[address];
  if (fromThere >= limits_.connectionsPerAddress) return nullptr;
  ++fromThere;
  open_.emplace(++last_, nullptr);
  return std::make_unique<Lease>(*this, last_, address);
}

void Connections::stopAll() {
  const std::lock_guard lock(mutex_);
  stopping_ = true;
  for (const auto& [number, stop] : open_) {
    if (stop) stop();
  }
}

std::size_t Connections::count() {
  const std::lock_guard lock(mutex_);
  return open_.size();
}

void Connections::release(std::uint64_t number, const std::string& address) {
  const std::lock_guard lock(mutex_);
  open_.erase(number);
  const auto fromThere = perAddress_.find(address);
  if (--fromThere->second == 0) perAddress_.erase(fromThere);
}

}  // namespace collega::server

#include "backend-stub/services/bulletin.h"

namespace collega::server {

Bulletin::Listener::Listener(Bulletin& bulletin, const Id& account, Changed changed)
    : bulletin_(bulletin), account_(account), changed_(std::move(changed)) {
  const std::lock_guard lock(bulletin_.mutex_);
  bulletin_.byAccount_[account_].insert(this);
}

Bulletin::Listener::~Listener() {
  const std::lock_guard lock(bulletin_.mutex_);
  remove(bulletin_.byAccount_, account_, this);
  for (const auto& space : spaces_) remove(bulletin_.bySpace_, space, this);
}

void Bulletin::Listener::watch(const Id& space) {
  const std::lock_guard lock(bulletin_.mutex_);
  if (spaces_.insert(space).second) bulletin_.bySpace_[space].insert(this);
}

void Bulletin::announce(const Id& space, std::span<const Id> newcomers) {
  const std::lock_guard lock(mutex_);
  if (const auto watching = bySpace_.find(space); watching != bySpace_.end()) {
    for (auto* listener : watching->second) listener->changed_(space);
  }
  for (const auto& account : newcomers) {
    const auto own = byAccount_.find(account);
    if (own == byAccount_.end()) continue;
    for (auto* listener : own->second) listener->changed_(space);
  }
}

void Bulletin::announceAll() {
  const std::lock_guard lock(mutex_);
  for (const auto& [account, listeners] : byAccount_) {
    for (auto* listener : listeners) listener->changed_(std::nullopt);
  }
}

void Bulletin::remove(Listeners& listeners, const Id& id, Listener* listener) {
  const auto found = listeners.find(id);
  if (found == listeners.end()) return;
  found->second.erase(listener);
  if (found->second.empty()) listeners.erase(found);
}

}  // namespace collega::server

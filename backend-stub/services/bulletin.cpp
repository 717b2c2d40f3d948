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

void Bulletin::announce(const Announcement& news) {
  const std::lock_guard lock(mutex_);
  if (const auto watching = bySpace_.find(news.space); watching != bySpace_.end()) {
    for (auto* listener : watching->second) listener->changed_(&news);
  }
  for (const auto& account : news.newcomers) {
    const auto own = byAccount_.find(account);
    if (own == byAccount_.end()) continue;
    for (auto* listener : own->second) listener->changed_(&news);
  }
}

void Bulletin::announceAll() {
  const std::lock_guard lock(mutex_);
  for (const auto& [account, listeners] : byAccount_) {
    for (auto* listener : listeners) listener->changed_(nullptr);
  }
}

void Bulletin::remove(Listeners& listeners, const Id& id, Listener* listener) {
  const auto found = listeners.find(id);
  if (found == listeners.end()) return;
  found->second.erase(listener);
  if (found->second.empty()) listeners.erase(found);
}

}  // namespace collega::server

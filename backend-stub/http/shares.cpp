#include "backend-stub/http/shares.h"

namespace collega::server {

std::unique_ptr<Shares::Hold> Shares::take(const std::string& name, std::size_t amount) {
  const std::lock_guard lock(mutex_);
  if (amount > total_ - taken_) return nullptr;
  if (!name.empty()) {
    const auto known = byName_.find(name);
    const std::size_t has = known == byName_.end() ? 0 : known->second;
    if (has > each_ || amount > each_ - has) return nullptr;
    byName_[name] = has + amount;
  }
  taken_ += amount;
  return std::make_unique<Hold>(*this, name, amount);
}

std::size_t Shares::taken() {
  const std::lock_guard lock(mutex_);
  return taken_;
}

void Shares::giveBack(const std::string& name, std::size_t amount) {
  const std::lock_guard lock(mutex_);
  taken_ -= amount;
  if (name.empty()) return;
  const auto known = byName_.find(name);
  if ((known->second -= amount) == 0) byName_.erase(known);
}

}  // namespace collega::server

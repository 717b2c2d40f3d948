#include "backend-stub/storage/sql/pool.h"

namespace collega::server {

Result<std::unique_ptr<Sql>> Pool::take() {
  {
    std::unique_lock lock(mutex_);
    returned_.wait(lock, [this] { return !idle_.empty() || existing_ < most_; });
    if (!idle_.empty()) {
      auto sql = std::move(idle_.back());
      idle_.pop_back();
      return sql;
    }
    ++existing_;
  }
  auto opened = open_();
  if (!opened) giveBack(nullptr);
  return opened;
}

bool Pool::giveBack(std::unique_ptr<Sql> sql) {
  const bool good = sql != nullptr && sql->usable();
  {
    const std::lock_guard lock(mutex_);
    if (good) {
      idle_.push_back(std::move(sql));
    } else {
      // What was lost here was mostly lost for the others too.
      existing_ -= 1 + idle_.size();
      idle_.clear();
    }
  }
  returned_.notify_all();
  return good;
}

}  // namespace collega::server

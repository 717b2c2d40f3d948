// Connections to read through, lent to whoever needs one; opened when they are needed, and waited for when all are
// lent.
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>

#include "backend-stub/storage/sql/queries.h"

namespace collega::server {

class Pool {
 public:
  using Open = std::function<Result<std::unique_ptr<Sql>>()>;
  Pool(Open open, std::size_t most) : open_(std::move(open)), most_(most) {}

  // What `read` finds out, which gets a Reading. Tried once more if the connection was lost before.
  template <class Read>
  auto with(Read&& read) -> decltype(read(std::declval<Reading&>())) {
    auto result = once(read);
    return result.first || result.second ? std::move(result.first) : once(read).first;
  }

 private:
  // And whether the connection is still good.
  template <class Read>
  auto once(Read& read) -> std::pair<decltype(read(std::declval<Reading&>())), bool> {
    auto sql = take();
    if (!sql) return {sql.error(), true};
    Queries<Reading> queries(**sql);
    auto result = read(queries);
    return {std::move(result), giveBack(*std::move(sql))};
  }
  Result<std::unique_ptr<Sql>> take();
  bool giveBack(std::unique_ptr<Sql> sql);

  Open open_;
  std::size_t most_;
  std::mutex mutex_;
  std::condition_variable returned_;
  std::vector<std::unique_ptr<Sql>> idle_;
  std::size_t existing_ = 0;
};

}  // namespace collega::server

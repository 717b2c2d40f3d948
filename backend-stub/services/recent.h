// The commits that were placed last, in memory: whoever follows live is told them without reading the store.
#pragma once

#include <mutex>
#include <unordered_map>

#include "backend-stub/storage/storage.h"

namespace collega::server {

class Recent {
 public:
  explicit Recent(std::size_t mostBytes = 1 << 20) : mostBytes_(mostBytes) {}

  // In order, for each space. Anything but commits makes a space be read from the store again, as it may be that bodies
  // were redacted.
  void take(const Announcement& news);
  // All after this place; none if the one that follows it is not here.
  [[nodiscard]] std::vector<v1::Placed> after(const Id& space, std::uint64_t seq) const;

 private:
  void forget(const Id& space);

  struct Space {
    std::vector<v1::Placed> commits;
    std::size_t bytes = 0;
  };
  const std::size_t mostBytes_;
  mutable std::mutex mutex_;
  std::unordered_map<Id, Space> spaces_;
  std::size_t bytes_ = 0;
};

}  // namespace collega::server

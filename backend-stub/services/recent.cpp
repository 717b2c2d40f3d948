#include "backend-stub/services/recent.h"

#include <algorithm>

namespace collega::server {
namespace {

// Those who follow live are seldom further behind.
constexpr std::size_t mostCommits = 16;

}  // namespace

void Recent::take(const Announcement& news) {
  const std::lock_guard lock(mutex_);
  const auto known = spaces_.find(news.space);
  const bool follows = known != spaces_.end() && !news.commits.empty() &&
                       known->second.commits.back().seq() + 1 == news.commits.front().seq() &&
                       known->second.commits.size() < mostCommits;
  if (!follows) forget(news.space);
  if (news.commits.empty()) return;
  if (bytes_ > mostBytes_) {
    spaces_.clear();
    bytes_ = 0;
  }
  auto& space = spaces_[news.space];
  for (const auto& placed : news.commits) {
    space.bytes += placed.ByteSizeLong();
    bytes_ += placed.ByteSizeLong();
    space.commits.push_back(placed);
  }
}

void Recent::forget(const Id& space) {
  const auto known = spaces_.find(space);
  if (known == spaces_.end()) return;
  bytes_ -= known->second.bytes;
  spaces_.erase(known);
}

std::vector<v1::Placed> Recent::after(const Id& space, std::uint64_t seq) const {
  const std::lock_guard lock(mutex_);
  const auto known = spaces_.find(space);
  if (known == spaces_.end()) return {};
  const auto& commits = known->second.commits;
  const auto next = std::ranges::find(commits, seq + 1, &v1::Placed::seq);
  return {next, commits.end()};
}

}  // namespace collega::server

#include "backend-stub/services/group_commit.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <chrono>

namespace collega::server {

GroupCommit::GroupCommit(Storage& storage, WriterLimits limits, Committed committed)
    : storage_(storage), limits_(limits), committed_(std::move(committed)), thread_([this] { run(); }) {}

void GroupCommit::stop() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  arrived_.notify_one();
  if (thread_.joinable()) thread_.join();
}

Result<void> GroupCommit::submit(Work work) {
  {
    const std::lock_guard lock(mutex_);
    if (ending_) return {Problem::Unreachable, "the server is stopping"};
    const bool full = waiting_.size() >= limits_.waiting || waitingBytes_ + work.bytes > limits_.waitingBytes;
    if (full) return {Problem::Limited, "too much is waiting to be written"};
    waitingBytes_ += work.bytes;
    waiting_.push_back(std::move(work));
  }
  arrived_.notify_one();
  return {};
}

std::size_t GroupCommit::waiting() {
  const std::lock_guard lock(mutex_);
  return waiting_.size();
}

void GroupCommit::run() {
  for (auto group = nextGroup(); !group.empty(); group = nextGroup()) commit(group);
}

// In the order of the spaces: servers that hold the same ones never wait for each other in a circle.
std::vector<Work> GroupCommit::nextGroup() {
  std::unique_lock lock(mutex_);
  arrived_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
  std::vector<Work> group;
  std::size_t bytes = 0;
  while (!waiting_.empty() && group.size() < limits_.group && bytes < limits_.groupBytes) {
    bytes += waiting_.front().bytes;
    group.push_back(std::move(waiting_.front()));
    waiting_.pop_front();
  }
  waitingBytes_ -= bytes;
  lock.unlock();
  std::ranges::stable_sort(group, {}, &Work::space);
  return group;
}

void GroupCommit::commit(std::span<const Work> group) {
  const auto started = std::chrono::steady_clock::now();
  const auto outcome = write(group);
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - started;
  // The cached states have taken in what the store has not.
  if (!outcome) cache_.clear();
  if (!outcome && group.size() > 1) {
    for (std::size_t i = 0; i < group.size(); ++i) commit(group.subspan(i, 1));
    return;
  }
  if (committed_) committed_(group.size(), passed.count(), outcome.ok());
  if (!outcome) spdlog::error("a write was not kept: {}", outcome.error().detail);
  for (const auto& work : group) work.done(outcome);
  cache_.trim();
}

Result<void> GroupCommit::write(std::span<const Work> group) {
  COLLEGA_ASSIGN(transaction, storage_.begin());
  for (const auto& work : group) COLLEGA_TRY(work.write(*transaction, cache_));
  return transaction->commit();
}

}  // namespace collega::server

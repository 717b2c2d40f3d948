// The one writer: everything that waits is written in one transaction, so that many share one fsync.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include "backend-stub/services/space_cache.h"

namespace collega::server {

// One thing to be written to a space. A refusal is not an error of `write` but an outcome that the work keeps for
// itself; an error undoes the whole group, which is then tried one by one, so `write` begins anew whenever it is
// called. `done` is told once all is durable, or why it is not. Both run on the writer's thread.
struct Work {
  Id space;
  std::function<Result<void>(Transaction&, SpaceCache&)> write;
  std::function<void(const Result<void>&)> done;
  std::size_t bytes = 0;
};

// Told of every group: how many writes, how long it took, whether it was kept.
using Committed = std::function<void(std::size_t writes, double seconds, bool kept)>;

struct WriterLimits {
  std::size_t waiting = 4096;
  std::size_t waitingBytes = 64 << 20;
  std::size_t group = 256;
  std::size_t groupBytes = 16 << 20;
};

class GroupCommit {
 public:
  explicit GroupCommit(Storage& storage, WriterLimits limits = {}, Committed committed = {});
  ~GroupCommit() { stop(); }
  GroupCommit(const GroupCommit&) = delete;
  GroupCommit& operator=(const GroupCommit&) = delete;

  // Limited if too much waits already; Unreachable after stop.
  Result<void> submit(Work work);
  // Writes what waits, then ends.
  void stop();
  [[nodiscard]] std::size_t waiting();

 private:
  void run();
  std::vector<Work> nextGroup();  // empty: the end
  void commit(std::span<const Work> group);
  Result<void> write(std::span<const Work> group);

  Storage& storage_;
  WriterLimits limits_;
  Committed committed_;
  SpaceCache cache_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Work> waiting_;
  std::size_t waitingBytes_ = 0;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace collega::server

// A person whose device syncs over a simulated network.
#pragma once

#include "tests/simulation/memory_transport.h"
#include "tests/simulation/person.h"

namespace collega::simulation {

class Peer : public Person {
 public:
  Peer(World& world, MemoryServer& server, const Weather& weather);

  [[nodiscard]] MemoryTransport& transport() { return *transport_; }
  [[nodiscard]] sync::Status status() const { return engine_->status(); }
  [[nodiscard]] bool done() const { return engine_->done(); }

  void sync(bool live) { transport_->dispatch(sync::Start{live}); }
  void stop() { transport_->dispatch(sync::Stop{}); }
  // The program ends at once and starts again on what is in the store.
  void crash();
  // It will end so at the so-many-th call of its store from now: between any two writes.
  void endAtCall(std::uint32_t calls) { callsLeft_ = calls; }
  // It has ended, and does nothing until crash starts it again.
  [[nodiscard]] bool ended() const { return ended_; }
  // Nothing can be written as long as this lasts.
  void setDiskFull(bool full) { diskFull_ = full; }

 protected:
  void wake() override { transport_->dispatch(sync::LocalWork{}); }

 private:
  void start();
  Result<void> mayCall(test::HookedStore::Access access);

  World& world_;
  MemoryServer& server_;
  const Weather& weather_;
  std::unique_ptr<sync::Engine> engine_;
  std::unique_ptr<MemoryTransport> transport_;
  std::uint32_t callsLeft_ = 0;  // 0: it goes on
  bool ended_ = false;
  bool diskFull_ = false;
};

}  // namespace collega::simulation

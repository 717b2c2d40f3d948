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

 protected:
  void wake() override { transport_->dispatch(sync::LocalWork{}); }

 private:
  void start();

  World& world_;
  MemoryServer& server_;
  const Weather& weather_;
  std::unique_ptr<sync::Engine> engine_;
  std::unique_ptr<MemoryTransport> transport_;
};

}  // namespace collega::simulation

// A person whose device syncs over a simulated network.
#pragma once

#include "tests/simulation/memory_transport.h"
#include "tests/simulation/person.h"

namespace collega::simulation {

class Peer : public Person {
 public:
  Peer(World& world, MemoryServer& server, const Weather& weather, Identity identity = Identity::random());

  [[nodiscard]] MemoryTransport& transport() { return *transport_; }
  [[nodiscard]] sync::Status status() const { return engine_->status(); }
  [[nodiscard]] bool done() const { return engine_->done(); }
  // It has read and sent all there was, and nothing was wrong with it.
  [[nodiscard]] bool isInStep();

  void sync(bool live);
  void stop() { transport_->dispatch(sync::Stop{}); }
  // The program ends at once and starts again on what is in the store.
  void crash();
  // It will end so at the so-many-th call of its store from now: between any two writes.
  void endAtCall(std::uint32_t calls) { callsLeft_ = calls; }
  // It has ended, and does nothing until crash starts it again.
  [[nodiscard]] bool ended() const { return ended_; }
  // It has others of the same person beside it: like a session, it brings them into whatever it comes into.
  void hasOthers() { hasOthers_ = true; }
  // The recovery code is given to it, until it has been in step once.
  void giveCode() { ownSelf().zero = ledger::DeviceKeys::of(who().code); }
  void takeCode() { ownSelf().zero.reset(); }
  [[nodiscard]] bool wasGivenCode() const { return self().zero.has_value(); }
  // Nothing can be written as long as this lasts.
  void setDiskFull(bool full) { diskFull_ = full; }

 protected:
  void wake() override { transport_->dispatch(sync::LocalWork{}); }

 private:
  void start();
  void takeArrivals();
  bool bringAlong();
  Result<void> mayCall(test::HookedStore::Access access);

  World& world_;
  MemoryServer& server_;
  const Weather& weather_;
  std::unique_ptr<sync::Engine> engine_;
  std::unique_ptr<MemoryTransport> transport_;
  std::uint32_t callsLeft_ = 0;  // 0: it goes on
  bool ended_ = false;
  bool diskFull_ = false;
  bool hasOthers_ = false;
};

}  // namespace collega::simulation

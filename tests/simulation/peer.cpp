#include "tests/simulation/peer.h"

namespace collega::simulation {

Peer::Peer(World& world, MemoryServer& server, const Weather& weather)
    : Person(server.origin(), [&world] { return world.nowMs(); }), world_(world), server_(server), weather_(weather) {
  hooks().before = [this](auto access) { return mayCall(access); };
  start();
}

Result<void> Peer::mayCall(test::HookedStore::Access access) {
  if (callsLeft_ != 0 && --callsLeft_ == 0) {
    ended_ = true;
    throw test::PowerCut{};
  }
  if (diskFull_ && access == test::HookedStore::Access::Write) return {Problem::StorageFull, "the disk is full"};
  return {};
}

void Peer::start() {
  transport_.reset();
  engine_ = std::make_unique<sync::Engine>(
      store(), self(), [&world = world_] { return world.nowMs(); },
      [&world = world_](std::uint32_t bound) { return world.random(bound); });
  transport_ = std::make_unique<MemoryTransport>(world_, server_, weather_, *engine_);
}

void Peer::crash() {
  callsLeft_ = 0;
  ended_ = false;
  const bool online = transport_->online();
  auto tamper = std::move(transport_->tamper);
  auto tamperAnswer = std::move(transport_->tamperAnswer);
  start();
  transport_->tamper = std::move(tamper);
  transport_->tamperAnswer = std::move(tamperAnswer);
  if (!online) transport_->setOnline(false);
}

}  // namespace collega::simulation

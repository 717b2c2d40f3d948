#include "tests/simulation/peer.h"

namespace collega::simulation {

Peer::Peer(World& world, MemoryServer& server, const Weather& weather)
    : Person(server.origin(), [&world] { return world.nowMs(); }), world_(world), server_(server), weather_(weather) {
  start();
}

void Peer::start() {
  transport_.reset();
  engine_ = std::make_unique<sync::Engine>(
      store(), self(), [&world = world_] { return world.nowMs(); },
      [&world = world_](std::uint32_t bound) { return world.random(bound); });
  transport_ = std::make_unique<MemoryTransport>(world_, server_, weather_, *engine_);
}

void Peer::crash() {
  const bool online = transport_->online();
  auto tamper = std::move(transport_->tamper);
  start();
  transport_->tamper = std::move(tamper);
  if (!online) transport_->setOnline(false);
}

}  // namespace collega::simulation

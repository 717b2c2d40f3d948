#include "tests/simulation/peer.h"

#include <utility>

namespace collega::simulation {

Peer::Peer(World& world, MemoryServer& server, const Weather& weather, Identity identity)
    : Person(std::move(identity), server.origin(), [&world] { return world.nowMs(); }),
      world_(world),
      server_(server),
      weather_(weather) {
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
  transport_->arrived = [this] { takeArrivals(); };
}

void Peer::sync(bool live) {
  if (hasOthers_) static_cast<void>(bringAlong());
  transport_->dispatch(sync::Start{live});
}

void Peer::takeArrivals() {
  engine_->takeChangedSpaces();
  if (hasOthers_ && bringAlong()) transport_->dispatch(sync::LocalWork{});
}

// A full disk is not the end of it: what there is to be done is looked at again with the next arrival.
bool Peer::bringAlong() {
  try {
    return bringDevicesAlong();
  } catch (const StoreFailed&) {
    return false;
  }
}

bool Peer::isInStep() {
  const auto before = std::exchange(hooks().before, nullptr);
  const auto now = status();
  hooks().before = before;
  const bool rests = now.phase == sync::Phase::InStep || now.phase == sync::Phase::Idle;
  return rests && !now.lastError && now.lastInStepMs != 0;
}

void Peer::crash() {
  callsLeft_ = 0;
  ownSelf().zero.reset();
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

// Peers with a server in memory between them, for the engine's tests.
#pragma once

#include <QtTest>

#include "tests/simulation/peer.h"

namespace collega::simulation {

constexpr std::int64_t minuteMs = 60'000;

class Peers {
 protected:
  Peers() { crypto::start(); }
  ~Peers() = default;

  std::unique_ptr<World> world_;
  std::unique_ptr<MemoryServer> server_;
  Weather weather_;
  std::vector<std::unique_ptr<Peer>> peers_;

  Peer& peer() {
    peers_.push_back(std::make_unique<Peer>(*world_, *server_, weather_));
    return *peers_.back();
  }

  // One round that is not live, to its end.
  void round(Peer& peer) {
    peer.sync(false);
    QVERIFY(world_->passUntil([&] { return peer.done(); }, 10 * minuteMs));
  }

  // A space with both in it, and nothing on its way.
  Id shared(Peer& founder, Peer& other, v1::Role role = v1::ROLE_PROFESSIONAL) {
    const Id space = founder.found();
    const auto link = founder.invite(space, role);
    round(founder);
    other.join(link);
    round(other);
    round(founder);
    round(other);
    return space;
  }

  // The world anew, before each test.
  void begin() {
    peers_.clear();
    world_ = std::make_unique<World>(7);
    server_ = std::make_unique<MemoryServer>("https://collega.example", [this] { return world_->nowMs(); });
    weather_ = {};
  }
};

}  // namespace collega::simulation

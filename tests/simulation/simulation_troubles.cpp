// What happens to people's devices in a simulation, and to the server: new ones, lost ones, and whatever breaks.
#include <algorithm>

#include "tests/simulation/simulation.h"

namespace collega::simulation {
namespace {

constexpr std::size_t maxPeers = 9;

}  // namespace

Peer& Simulation::add(Identity identity) {
  peers_.push_back(std::make_unique<Peer>(world_, server_, weather_, std::move(identity)));
  watches_.push_back(std::make_unique<Watch>(*peers_.back(), server_));
  return *peers_.back();
}

Peer* Simulation::anyOtherDeviceOf(const Peer& peer) {
  std::vector<Peer*> others;
  for (const auto& other : peers_)
    if (other.get() != &peer && other->isSamePerson(peer)) others.push_back(other.get());
  return others.empty() ? nullptr : others[world_.random(static_cast<std::uint32_t>(others.size()))];
}

// Let in by the one at hand. Should the answer be lost, that one waits for a device that never comes.
void Simulation::anotherDevice() {
  auto& host = anyPeer();
  if (peers_.size() >= maxPeers || host.wasGivenCode()) return;
  host.hasOthers();
  auto guest = host.link();
  if (world_.chance(100)) return;
  add(std::move(guest)).hasOthers();
  if (world_.chance(700)) host.sync(true);
  if (world_.chance(700)) peers_.back()->sync(true);
}

void Simulation::revokeDevice() {
  auto& peer = anyPeer();
  auto* const other = anyOtherDeviceOf(peer);
  if (other != nullptr) peer.revoke(*other);
}

// Somebody's devices are all somewhere else; what they have is the code on paper.
void Simulation::comeBack() {
  auto& lost = anyPeer();
  if (peers_.size() >= maxPeers || !world_.chance(500)) return;
  auto& back = add(recovered(lost.identity()));
  comingBack_.insert(&back);
  for (auto& peer : peers_)
    if (peer->isSamePerson(back)) peer->hasOthers();
  back.sync(false);
}

// Once it has been in step.
void Simulation::takeCodesAway() {
  for (auto& peer : peers_) {
    if (!peer->wasGivenCode()) continue;
    if (!peer->isInStep()) continue;
    peer->takeCode();
    comingBack_.erase(peer.get());
  }
}

void Simulation::somethingBreaks() {
  ++troubles_;
  const auto dice = world_.random(8);
  if (dice < 5)
    deviceBreaks();
  else
    serverBreaks();
}

void Simulation::serverBreaks() {
  const auto dice = world_.random(8);
  if (dice < 2) server_.restart();
  if (dice == 2) server_.loseChunks();
  if (dice == 3) server_.endSessions();
  if (dice > 3) serverLosesHistory();
}

// Its host takes a copy, brings the last one back, or begins with nothing.
void Simulation::serverLosesHistory() {
  const auto dice = world_.random(8);
  if (dice < 5) {
    bringBack_ = server_.backup();
    return;
  }
  ++lost_;
  dice < 7 ? bringBack_() : wipe_();
}

// The program ends between two steps, or between any two calls of its store; the disk is full for a while.
void Simulation::deviceBreaks() {
  auto& peer = anyPeer();
  const auto dice = world_.random(4);
  if (dice == 0) peer.crash();
  if (dice == 1) peer.endAtCall(1 + world_.random(60));
  if (dice == 2) peer.setDiskFull(true);
  if (dice == 3)
    for (auto& one : peers_) one->setDiskFull(false);
}

}  // namespace collega::simulation

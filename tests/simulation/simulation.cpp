#include "tests/simulation/simulation.h"

#include <algorithm>

namespace collega::simulation {
namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::size_t maxSpaces = 6;

Weather badWeather(World& world) {
  return {world.random(60), world.random(60), world.random(80), world.random(30), 5 + world.random(3'000)};
}

// How a device sees itself.
std::string standing(Peer& peer) {
  const auto status = peer.status();
  return " (phase " + std::to_string(static_cast<int>(status.phase)) + ", waiting " + std::to_string(status.waiting) +
         (status.lastError ? ", " + status.lastError->detail : "") + ")";
}

}  // namespace

Simulation::Simulation(std::uint64_t seed, std::uint32_t steps)
    : world_(seed), steps_(steps), server_("https://collega.example", [this] { return world_.nowMs(); }) {
  const std::uint32_t count = 2 + world_.random(5);
  for (std::uint32_t i = 0; i < count; ++i) peers_.push_back(std::make_unique<Peer>(world_, server_, weather_));
  comeTogether();
  weather_ = badWeather(world_);
}

// On a good day: a partnership with everybody in it.
void Simulation::comeTogether() {
  auto& host = *peers_.front();
  spaces_.push_back(host.found());
  host.sync(true);
  for (auto& peer : peers_) {
    if (peer.get() == &host) continue;
    const auto link = host.invite(spaces_.front(), anyRole());
    world_.pass(1'000);
    peer->join(link);
    peer->sync(true);
    world_.pass(1'000);
    peer->stop();
  }
  host.stop();
}

v1::Role Simulation::anyRole() { return world_.chance(400) ? v1::ROLE_COORDINATOR : v1::ROLE_PROFESSIONAL; }

std::vector<std::string> Simulation::run() {
  for (std::uint32_t i = 0; i < steps_; ++i) step();
  quiet();
  std::vector<std::string> wrong;
  checkArrivals(wrong);
  checkReplicas(wrong);
  checkHistory(wrong);
  checkWritten(wrong);
  album_.check(wrong);
  return wrong;
}

std::size_t Simulation::entries() const {
  std::size_t count = 0;
  for (const auto& space : spaces_) count += server_.entries(space).size();
  return count;
}

std::size_t Simulation::memberships() {
  std::size_t count = 0;
  for (const auto& space : spaces_) count += membersOf(space).size();
  return count;
}

void Simulation::step() {
  const auto dice = world_.random(100);
  if (dice < 26)
    write();
  else if (dice < 28)
    found();
  else if (dice < 52)
    edit();
  else if (dice < 55)
    remove();
  else if (dice < 64)
    invite();
  else if (dice < 67)
    foundPair();
  else if (dice < 69)
    changeRole();
  else if (dice < 70)
    leave();
  else if (dice < 73)
    decide();
  else if (dice < 76)
    attach();
  else if (dice < 80)
    lookAt();
  else if (dice < 95)
    comeAndGo();
  else
    somethingBreaks();
  world_.pass(world_.random(4'000));
}

// Good weather, everybody connected, and time enough for the longest pause to end.
void Simulation::quiet() {
  weather_ = {};
  for (auto& peer : peers_) {
    peer->transport().setOnline(true);
    peer->sync(true);
  }
  world_.pass(3 * minuteMs);
}

std::optional<Id> Simulation::anySpaceOf(Peer& peer) {
  std::vector<Id> own;
  for (const auto& space : spaces_)
    if (peer.isMember(space)) own.push_back(space);
  if (own.empty()) return std::nullopt;
  return own[world_.random(static_cast<std::uint32_t>(own.size()))];
}

void Simulation::write() {
  auto& peer = anyPeer();
  const auto space = anySpaceOf(peer);
  if (!space) return;
  const Id lesson = peer.writeLesson(*space, "Lesson " + std::to_string(++words_));
  written_.push_back({*space, lesson, &peer, {}});
}

void Simulation::edit() {
  if (written_.empty()) return;
  auto& written = written_[world_.random(static_cast<std::uint32_t>(written_.size()))];
  auto& peer = anyPeer();
  if (!peer.isMember(written.space) || !peer.lesson(written.space, written.lesson)) return;
  const std::string words = "Words " + std::to_string(++words_);
  const auto what = world_.random(4);
  peer.edit(written.space, written.lesson, [&](v1::Lesson& lesson) {
    if (what == 0) lesson.set_seen(words);
    if (what == 1) lesson.set_meaning(words);
    if (what == 2) lesson.clear_plan();
    if (what == 3) lesson.add_themes(words);
  });
  if (what == 3 && &peer == written.author) written.themes.push_back(words);
}

void Simulation::remove() {
  if (written_.empty()) return;
  const auto& written = written_[world_.random(static_cast<std::uint32_t>(written_.size()))];
  auto& peer = anyPeer();
  if (peer.isMember(written.space) && peer.lesson(written.space, written.lesson))
    peer.remove(written.space, written.lesson);
}

// The link goes to somebody who is not in the space, as far as they know.
void Simulation::invite() {
  auto& host = anyPeer();
  auto& guest = anyPeer();
  const auto space = anySpaceOf(host);
  if (!space || guest.isMember(*space)) return;
  const auto link = host.invite(*space, anyRole(), 1 + world_.random(2));
  if (world_.chance(700)) host.sync(true);
  world_.pass(world_.random(20'000));
  guest.join(link);
  if (world_.chance(700)) guest.sync(true);
}

void Simulation::found() {
  if (spaces_.size() < maxSpaces) spaces_.push_back(anyPeer().found());
}

void Simulation::foundPair() {
  auto& one = anyPeer();
  auto& other = anyPeer();
  const Id& partnership = spaces_.front();
  if (spaces_.size() >= maxSpaces || &one == &other || !one.isMember(partnership) ||
      !one.state(partnership).activeMember(other.who().id()))
    return;
  const Id pair = one.found(v1::SPACE_KIND_PAIR, partnership);
  one.addUnasked(pair, other);
  spaces_.push_back(pair);
}

void Simulation::changeRole() {
  auto& peer = anyPeer();
  const auto space = anySpaceOf(peer);
  if (!space) return;
  v1::RoleChange change;
  change.set_account_id(anyPeer().who().id().bytes());
  change.set_role(world_.chance(500) ? v1::ROLE_COORDINATOR : v1::ROLE_BROKER);
  peer.act(*space, change);
}

void Simulation::leave() {
  auto& peer = anyPeer();
  if (const auto space = anySpaceOf(peer)) peer.act(*space, v1::Leave{});
}

// A person lets in whoever asks.
void Simulation::decide() {
  auto& peer = anyPeer();
  const auto requests = peer.store().requests();
  if (!requests || requests->empty()) return;
  const auto& [id, space, bytes] = requests->front();
  v1::JoinRequest request;
  request.ParseFromString(bytes);
  const auto join = ledger::checkJoinRequest(request, space);
  const auto state = peer.state(space);
  const auto invite = state.invites.find(join->petition.invite_pk());
  v1::MemberAdd add;
  add.set_account_init(join->account.bytes);
  ledger::admitDevices(add, join->petition.devices());
  add.set_role(invite->second.role);
  *add.mutable_join_request() = request;
  static_cast<void>(peer.store().dropRequest(id));
  peer.act(space, add);
}

void Simulation::attach() {
  auto& peer = anyPeer();
  if (const auto space = anySpaceOf(peer)) album_.attach(peer, *space, 1 + world_.random(9));
}

void Simulation::lookAt() {
  if (album_.size() == 0) return;
  auto& peer = anyPeer();
  const auto which = world_.random(static_cast<std::uint32_t>(album_.size()));
  album_.lookAt(peer, which, world_.chance(200));
}

void Simulation::comeAndGo() {
  auto& peer = anyPeer();
  const auto dice = world_.random(10);
  if (dice < 3)
    peer.sync(true);
  else if (dice < 7)
    peer.sync(false);
  else if (dice < 8)
    peer.stop();
  else
    peer.transport().setOnline(!peer.transport().online());
}

void Simulation::somethingBreaks() {
  const auto dice = world_.random(6);
  if (dice < 3)
    anyPeer().crash();
  else if (dice < 4)
    server_.restart();
  else if (dice < 5)
    server_.loseChunks();
  else
    server_.endSessions();
}

std::vector<Peer*> Simulation::membersOf(const Id& space) {
  std::vector<Peer*> members;
  for (auto& peer : peers_)
    if (server_.isMember(space, peer->who().id()) && peer->hasSpace(space)) members.push_back(peer.get());
  return members;
}

// Who asked to come in and was let in, or is in the space above, has the space.
void Simulation::checkArrivals(std::vector<std::string>& wrong) {
  for (const auto& space : spaces_)
    for (auto& peer : peers_) {
      if (!server_.isMember(space, peer->who().id()) || peer->hasSpace(space)) continue;
      if (peer->asksToJoin(space) || peer->isMember(server_.parentOf(space)))
        wrong.push_back("a member did not get space " + space.hex() + (peer->asksToJoin(space) ? ", asked for," : "") +
                        standing(*peer));
    }
}

void Simulation::checkReplicas(std::vector<std::string>& wrong) {
  for (const auto& space : spaces_) {
    const auto members = membersOf(space);
    for (auto* peer : members) {
      if (peer->state(space).head.seq != server_.entries(space).size())
        wrong.push_back("a member has not read all of space " + space.hex() + standing(*peer));
      if (peer->dump(space) != members.front()->dump(space))
        wrong.push_back("replicas of " + space.hex() + " differ" + standing(*peer));
      if (!peer->store().waiting(space, 1)->empty() || !peer->store().sealed(space)->empty())
        wrong.push_back("something still waits for space " + space.hex() + standing(*peer));
    }
  }
}

// Whatever a device holds to be in the ledger is there, at that place.
void Simulation::checkHistory(std::vector<std::string>& wrong) {
  for (const auto& space : spaces_)
    for (auto& peer : peers_) {
      const auto head = peer->state(space).head;
      const auto& entries = server_.entries(space);
      if (head.seq == 0) continue;
      if (head.seq > entries.size() || entries[head.seq - 1].chain() != head.chain.view())
        wrong.push_back("a device's history of space " + space.hex() + " is not the server's");
    }
}

// Everything written is with everybody, or still with whoever wrote it and was put out before it could go.
void Simulation::checkWritten(std::vector<std::string>& wrong) {
  for (const auto& written : written_) {
    const auto members = membersOf(written.space);
    const auto own = written.author->store().record(written.lesson, written.space);
    if (!own || !*own) wrong.push_back("lesson " + written.lesson.hex() + " is lost where it was written");
    if (std::find(members.begin(), members.end(), written.author) == members.end()) continue;
    for (auto* peer : members) {
      const auto row = peer->store().record(written.lesson, written.space);
      if (!row || !*row) wrong.push_back("lesson " + written.lesson.hex() + " did not reach a member");
      const auto lesson = peer->lesson(written.space, written.lesson);
      if (!lesson) continue;
      for (const auto& theme : written.themes)
        if (std::find(lesson->themes().begin(), lesson->themes().end(), theme) == lesson->themes().end())
          wrong.push_back("theme '" + theme + "' of lesson " + written.lesson.hex() + " is lost");
    }
  }
}

}  // namespace collega::simulation

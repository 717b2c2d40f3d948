#include "tests/simulation/simulation.h"

#include <algorithm>

#include "app/records/kinds.h"
#include "tests/support/random_record.h"

namespace collega::simulation {
namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::size_t maxSpaces = 6;

Weather badWeather(World& world) {
  return {world.random(60), world.random(60),     world.random(80),
          world.random(30), world.random(5) * 20, 5 + world.random(3'000)};
}

}  // namespace

Simulation::Simulation(std::uint64_t seed, std::uint32_t steps)
    : world_(seed), steps_(steps), server_("https://collega.example", [this] { return world_.nowMs(); }) {
  server_.brief = true;
  const std::uint32_t count = 2 + world_.random(5);
  wipe_ = bringBack_ = server_.backup();
  for (std::uint32_t i = 0; i < count; ++i) add(Identity::random());
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
  for (std::uint32_t i = 0; i < steps_ && wrong_.empty(); ++i) step();
  if (!wrong_.empty()) return wrong_;
  quiet();
  auto wrong = wrong_;
  checkArrivals(wrong);
  checkReplicas(wrong);
  checkHistory(wrong);
  checkKeys(wrong);
  checkWritten(wrong);
  album_.check(wrong);
  return wrong;
}

std::size_t Simulation::kinds() const {
  std::set<std::uint32_t> kinds;
  for (const auto& written : written_) kinds.insert(written.kind);
  return kinds.size();
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

// What a person does may find the disk full, or be the last thing the program did: then it was not done.
void Simulation::step() {
  try {
    act();
  } catch (const test::PowerCut&) {
  } catch (const StoreFailed& failed) {
    if (failed.error.problem != Problem::StorageFull) throw;
  }
  afterStep();
  world_.pass(world_.random(4'000));
  afterStep();
}

void Simulation::act() {
  using Act = void (Simulation::*)();
  static const std::vector<std::pair<std::uint32_t, Act>> acts{
      {24, &Simulation::write},        {2, &Simulation::found},           {20, &Simulation::edit},
      {2, &Simulation::anotherDevice}, {1, &Simulation::revokeDevice},    {1, &Simulation::comeBack},
      {3, &Simulation::remove},        {9, &Simulation::invite},          {1, &Simulation::revokeInvite},
      {3, &Simulation::foundPair},     {2, &Simulation::changeRole},      {1, &Simulation::removeMember},
      {1, &Simulation::aSeasonPasses}, {1, &Simulation::redact},          {1, &Simulation::leave},
      {3, &Simulation::decide},        {3, &Simulation::attach},          {4, &Simulation::lookAt},
      {12, &Simulation::comeAndGo},    {6, &Simulation::somethingBreaks},
  };
  auto dice = world_.random(100);
  for (const auto& [share, act] : acts) {
    if (dice < share) return (this->*act)();
    dice -= share;
  }
}

// Who ended starts again, and everybody is looked at.
void Simulation::afterStep() {
  for (auto& peer : peers_)
    if (peer->ended()) peer->crash();
  takeCodesAway();
  for (std::size_t i = 0; i < peers_.size(); ++i)
    for (const auto& wrong : watches_[i]->check()) wrong_.push_back("device " + std::to_string(i) + ": " + wrong);
}

// Good weather, everybody connected, and time enough for the longest pause to end.
void Simulation::quiet() {
  weather_ = {};
  for (auto& peer : peers_) {
    peer->crash();
    peer->setDiskFull(false);
    peer->transport().setOnline(true);
    if (comingBack_.contains(peer.get())) peer->giveCode();
    peer->sync(true);
  }
  world_.pass(3 * minuteMs);
  afterStep();
  // What somebody handed in meanwhile is looked for with the next connection.
  for (auto& peer : peers_) peer->sync(true);
  world_.pass(minuteMs);
  afterStep();
}

std::optional<Id> Simulation::anySpaceOf(Peer& peer) {
  std::vector<Id> own;
  for (const auto& space : spaces_)
    if (peer.isMember(space)) own.push_back(space);
  if (own.empty()) return std::nullopt;
  return own[world_.random(static_cast<std::uint32_t>(own.size()))];
}

// Anything a person may keep, mostly lessons.
void Simulation::write() {
  auto& peer = anyPeer();
  const auto space = anySpaceOf(peer);
  if (!space) return;
  if (world_.chance(400)) {
    const Id lesson = peer.writeLesson(*space, "Lesson " + std::to_string(++words_));
    written_.push_back({*space, lesson, v1::Record::kLesson, &peer, {}});
    return;
  }
  const auto all = records::allKinds();
  const auto& kind = all[world_.random(static_cast<std::uint32_t>(all.size()))];
  const auto value = kind.make();
  test::fillRandomly(*value, world_.contents());
  if (value->ByteSizeLong() == 0) return;
  written_.push_back({*space, peer.write(*space, kind.number, value->SerializeAsString()), kind.number, &peer, {}});
}

void Simulation::edit() {
  if (written_.empty()) return;
  auto& written = written_[world_.random(static_cast<std::uint32_t>(written_.size()))];
  auto& peer = anyPeer();
  if (!peer.isMember(written.space)) return;
  if (written.kind == v1::Record::kLesson && peer.lesson(written.space, written.record))
    return editLesson(written, peer);
  editAnything(written, peer);
}

void Simulation::editLesson(Written& written, Peer& peer) {
  const std::string words = "Words " + std::to_string(++words_);
  const auto what = world_.random(4);
  peer.edit(written.space, written.record, [&](v1::Lesson& lesson) {
    if (what == 0) lesson.set_seen(words);
    if (what == 1) lesson.set_meaning(words);
    if (what == 2) lesson.clear_plan();
    if (what == 3) lesson.add_themes(words);
  });
  if (what == 3 && &peer == written.author) written.themes.push_back(words);
}

void Simulation::editAnything(const Written& written, Peer& peer) {
  const auto row = peer.store().record(written.record, written.space);
  if (!row || !*row || (*row)->deleted || written.kind == v1::Record::kLesson) return;
  const auto value = records::kindOf(written.kind)->make();
  if (!value->ParseFromString((*row)->bytes)) return;
  test::fillRandomly(*value, world_.contents());
  peer.edit(written.space, **row, value->SerializeAsString());
}

void Simulation::remove() {
  if (written_.empty()) return;
  const auto& written = written_[world_.random(static_cast<std::uint32_t>(written_.size()))];
  auto& peer = anyPeer();
  if (!peer.isMember(written.space)) return;
  const auto row = peer.store().record(written.record, written.space);
  if (row && *row && !(*row)->deleted) peer.remove(written.space, written.record, written.kind);
}

// One of one's own commits, or as a coordinator anybody's; the records in it are no longer what their authors wrote.
void Simulation::redact() {
  const auto which = world_.random(static_cast<std::uint32_t>(peers_.size()));
  auto& peer = *peers_[which];
  const auto space = anySpaceOf(peer);
  if (!space || watches_[which]->commits(*space).empty()) return;
  const auto& commits = watches_[which]->commits(*space);
  const auto commit = std::next(commits.begin(), world_.random(static_cast<std::uint32_t>(commits.size())));
  const bool allowed = commit->second.author == peer.who().id() ||
                       peer.state(*space).activeMember(peer.who().id())->role == v1::ROLE_COORDINATOR;
  if (!allowed) return;
  redacted_.insert(commit->second.records.begin(), commit->second.records.end());
  peer.redact(*space, {commit->first});
}

void Simulation::revokeInvite() {
  auto& peer = anyPeer();
  const auto space = anySpaceOf(peer);
  if (!space) return;
  for (const auto& [key, invite] : peer.state(*space).invites) {
    if (invite.revoked || invite.usesLeft == 0) continue;
    v1::InviteRevoke revoke;
    revoke.set_invite_pk(key);
    return peer.act(*space, revoke);
  }
}

void Simulation::removeMember() {
  auto& peer = anyPeer();
  auto& other = anyPeer();
  const auto space = anySpaceOf(peer);
  if (!space || peer.isSamePerson(other) || !peer.state(*space).activeMember(other.who().id())) return;
  v1::MemberRemove remove;
  remove.set_account_id(other.who().id().bytes());
  peer.act(*space, remove);
}

// Long enough for sessions and invitations to end, and for a key to have served its time.
void Simulation::aSeasonPasses() {
  if (world_.chance(300)) world_.sleep(91 * test::dayMs);
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
  if (spaces_.size() >= maxSpaces || one.isSamePerson(other) || !one.isMember(partnership) ||
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
  peer.letIn(space, bytes);
  static_cast<void>(peer.store().dropRequest(id));
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

}  // namespace collega::simulation

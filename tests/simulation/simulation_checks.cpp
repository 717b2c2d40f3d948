// What is looked at once a simulation has come to rest.
#include <algorithm>

#include "tests/simulation/simulation.h"

namespace collega::simulation {
namespace {

// How a device sees itself.
std::string standing(Peer& peer) {
  const auto status = peer.status();
  return " (phase " + std::to_string(static_cast<int>(status.phase)) + ", waiting " + std::to_string(status.waiting) +
         (status.lastError ? ", " + status.lastError->detail : "") + ")";
}

// Whether it followed a link whose place stands in this history: one that was made in a lost history leads nowhere.
bool followed(Peer& peer, const Id& space, const std::vector<v1::Placed>& entries) {
  const auto text = *peer.store().joinLink(space);
  const auto link = text ? ledger::InviteLink::parse(*text) : Result<ledger::InviteLink>(Problem::NotFound);
  return link && std::ranges::any_of(entries, [&](const auto& placed) {
           return std::string_view(placed.chain()).substr(0, Id::size) == link->head.view();
         });
}

}  // namespace

bool Simulation::isIn(const Id& space, const Peer& peer) const {
  return server_.hasDevice(space, peer.who().id(), peer.who().device.id);
}

std::vector<Peer*> Simulation::membersOf(const Id& space) {
  std::vector<Peer*> members;
  for (auto& peer : peers_)
    if (isIn(space, *peer) && peer->hasSpace(space)) members.push_back(peer.get());
  return members;
}

// Who asked to come in and was let in, or is in the space above, has the space.
void Simulation::checkArrivals(std::vector<std::string>& wrong) {
  for (const auto& space : spaces_) {
    const auto& entries = server_.entries(space);
    const auto keys = readKeys(entries);
    const auto founder =
        entries.empty() ? std::nullopt : Id::from(ledger::parseHead(entries.front().entry())->account_id());
    for (auto& peer : peers_) {
      if (!isIn(space, *peer) || peer->hasSpace(space)) continue;
      const Id parent = server_.parentOf(space);
      // One who was put out of the space above, and was not shown that, does not know who founds what there.
      const bool knowsOfIt =
          peer->isMember(parent) && isIn(parent, *peer) && founder && peer->state(parent).members.contains(*founder);
      const bool broughtIn = peer->comesLate() && keys.byOwn.contains(peer->who().device.id);
      const bool follows = followed(*peer, space, entries);
      const bool waitsForAnotherLink = peer->asksToJoin(space) && !follows;
      if (follows || broughtIn || (knowsOfIt && !waitsForAnotherLink))
        wrong.push_back("a member did not get space " + space.hex() + (peer->asksToJoin(space) ? ", asked for," : "") +
                        standing(*peer));
    }
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
      world_.note(peer->dump(space));
    }
  }
}

// Whatever a device holds to be in the ledger is there, at that place.
void Simulation::checkHistory(std::vector<std::string>& wrong) {
  for (const auto& space : spaces_)
    for (auto& peer : peers_) {
      const auto head = peer->state(space).head;
      const auto& entries = server_.entries(space);
      // Who is in no history but one that was lost keeps that one.
      if (head.seq == 0 || (lost_ > 0 && !isIn(space, *peer))) continue;
      if (head.seq == 0 || head.seq > entries.size() || entries[head.seq - 1].chain() != head.chain.view())
        wrong.push_back("a device's history of space " + space.hex() + " is not the server's");
    }
}

// Every key was sealed for those who were in; they have it, and whoever was shut out has none that came later.
void Simulation::checkKeys(std::vector<std::string>& wrong) {
  for (const auto& space : spaces_) {
    const auto& entries = server_.entries(space);
    const auto keys = readKeys(entries);
    wrong.insert(wrong.end(), keys.wrong.begin(), keys.wrong.end());
    for (auto& peer : peers_)
      if (peer->hasSpace(space)) checkKeysOf(*peer, space, keys, entries, wrong);
  }
}

void Simulation::checkKeysOf(Peer& peer, const Id& space, const Keys& keys, const std::vector<v1::Placed>& entries,
                             std::vector<std::string>& wrong) {
  const auto secrets = *peer.store().secrets(space);
  const auto has = static_cast<std::uint32_t>(secrets.size());
  if (keys.isIn(peer.who().id(), peer.who().device.id)) {
    if (has != keys.epoch)
      wrong.push_back("a device has " + std::to_string(has) + " of " + std::to_string(keys.epoch) + " keys of space " +
                      space.hex() + standing(peer));
    return;
  }
  // Who is in no history but one that was lost has the keys of that one.
  const auto head = peer.state(space).head;
  if (head.seq > entries.size() || entries[head.seq - 1].chain() != head.chain.view()) return;
  const auto until = keys.until.find(peer.who().device.id);
  if (until != keys.until.end() && !secrets.empty() && secrets.rbegin()->first > until->second)
    wrong.push_back("a device that was shut out has a key that came later, of space " + space.hex());
}

// Everything written is with everybody, or still with whoever wrote it and was put out before it could go.
void Simulation::checkWritten(std::vector<std::string>& wrong) {
  for (const auto& written : written_) {
    if (redacted_.contains(written.record)) continue;
    const auto members = membersOf(written.space);
    const auto own = written.author->store().record(written.record, written.space);
    if (!own || !*own) wrong.push_back("record " + written.record.hex() + " is lost where it was written");
    if (std::find(members.begin(), members.end(), written.author) == members.end()) continue;
    for (auto* peer : members) checkArrived(written, *peer, wrong);
  }
}

void Simulation::checkArrived(const Written& written, Peer& peer, std::vector<std::string>& wrong) {
  const auto row = peer.store().record(written.record, written.space);
  if (!row || !*row) wrong.push_back("record " + written.record.hex() + " did not reach a member");
  const auto lesson = peer.lesson(written.space, written.record);
  if (!lesson) return;
  for (const auto& theme : written.themes)
    if (std::find(lesson->themes().begin(), lesson->themes().end(), theme) == lesson->themes().end())
      wrong.push_back("theme '" + theme + "' of lesson " + written.record.hex() + " is lost");
}

}  // namespace collega::simulation

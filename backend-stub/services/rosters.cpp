#include "backend-stub/services/rosters.h"

#include <algorithm>

namespace collega::server {

constexpr std::size_t maxRosters = 4096;

Result<Roster> Rosters::of(const Id& space) {
  COLLEGA_ASSIGN(version, storage_.rosterVersion(space));
  if (!version) return {Problem::NotFound, "no such space"};
  if (auto roster = cached(space, *version)) return roster;
  COLLEGA_ASSIGN(snapshot, storage_.snapshot(space));
  if (!snapshot) return {Problem::NotFound, "no such space"};
  COLLEGA_ASSIGN(state, ledger::SpaceState::load(*snapshot));
  Roster roster = std::make_shared<const ledger::SpaceState>(std::move(state));
  keep(space, roster);
  return roster;
}

Roster Rosters::cached(const Id& space, std::uint64_t version) {
  const std::lock_guard lock(mutex_);
  const auto found = rosters_.find(space);
  const bool current = found != rosters_.end() && found->second->rosterVersion == version;
  return current ? found->second : nullptr;
}

void Rosters::keep(const Id& space, const Roster& roster) {
  const std::lock_guard lock(mutex_);
  if (rosters_.size() >= maxRosters) rosters_.clear();
  rosters_.insert_or_assign(space, roster);
}

// A device the roster does not know yet reads if nobody who vouches for it was revoked.
bool mayRead(const ledger::SpaceState& roster, const Session& session) {
  const ledger::Member* member = roster.activeMember(session.account);
  if (member == nullptr) return false;
  if (roster.activeDevice(session.account, session.device) != nullptr) return true;
  return std::ranges::none_of(session.vouching, [&](const Id& device) {
    const auto known = member->devices.find(device);
    return known != member->devices.end() && known->second.revoked;
  });
}

}  // namespace collega::server

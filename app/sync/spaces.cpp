#include "app/sync/spaces.h"

#include <algorithm>

namespace collega::sync {

Result<void> Spaces::reload() {
  spaces_.clear();
  context_.keyring.forget();
  lookAgain();
  return refresh();
}

Result<void> Spaces::refresh() {
  if (complete_) return {};
  COLLEGA_ASSIGN(rows, context_.store.spaces());
  for (auto& row : rows) spaces_.try_emplace(row.id, Space{std::move(row.state), row.founded});
  complete_ = true;
  return {};
}

Space* Spaces::find(const Id& id) {
  const auto found = spaces_.find(id);
  return found == spaces_.end() ? nullptr : &found->second;
}

Space& Spaces::add(ledger::SpaceState state) {
  const Id id = state.id;
  return spaces_.insert_or_assign(id, Space{std::move(state)}).first->second;
}

bool Spaces::isMember(const Id& space, const Id& account) const {
  const auto found = spaces_.find(space);
  return found != spaces_.end() && found->second.state.activeMember(account) != nullptr;
}

bool Spaces::knows(const Id& space, const Id& account) const {
  const auto found = spaces_.find(space);
  return found != spaces_.end() && found->second.state.members.contains(account);
}

const ledger::DeviceKeys* Spaces::writer(const ledger::SpaceState& state) const {
  const Self& self = context_.self;
  if (state.activeDevice(self.account.id, self.device.id)) return &self.device;
  const auto* member = state.activeMember(self.account.id);
  const bool shutOut = member && member->devices.contains(self.device.id) && member->devices.at(self.device.id).revoked;
  return member && !shutOut && self.zero ? &*self.zero : nullptr;
}

v1::FollowRequest Spaces::positions() const {
  v1::FollowRequest request;
  for (const auto& [id, space] : spaces_) {
    if (!space.founded) continue;
    auto* position = request.add_positions();
    position->set_space_id(id.bytes());
    const auto reached = std::min(space.state.head.seq, space.reachable);
    position->set_seq(space.missing.empty() ? reached : std::min(reached, *space.missing.begin() - 1));
  }
  return request;
}

ledger::ChainAt keptChain(store::Store& store, const Id& space) {
  return [&store, space](std::uint64_t seq) { return store.chainAt(space, seq); };
}

}  // namespace collega::sync

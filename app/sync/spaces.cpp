#include "app/sync/spaces.h"

#include <algorithm>

namespace collega::sync {
namespace {

constexpr std::string_view refusedSetting = "sync.refused";

}  // namespace

Result<void> Spaces::reload() {
  spaces_.clear();
  context_.keyring.forget();
  lookAgain();
  return refresh();
}

Result<void> Spaces::refresh() {
  if (complete_) return {};
  COLLEGA_ASSIGN(rows, context_.store.spaces());
  COLLEGA_ASSIGN(refused, refusedBy(context_.store));
  for (auto& row : rows) {
    const auto [space, fresh] = spaces_.try_emplace(row.id, Space{std::move(row.state), row.founded});
    if (fresh) space->second.refused = refused.contains(row.id);
  }
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

Result<std::set<Id>> idsIn(store::Store& store, std::string_view setting) {
  COLLEGA_ASSIGN(ids, store.setting(setting));
  std::set<Id> spaces;
  for (std::size_t at = 0; ids && at < ids->size(); at += Id::size)
    if (const auto id = Id::from(std::string_view(*ids).substr(at, Id::size))) spaces.insert(*id);
  return spaces;
}

Result<void> keepIds(store::Store& store, std::string_view setting, const std::set<Id>& spaces) {
  std::string ids;
  for (const auto& space : spaces) ids += space.view();
  COLLEGA_ASSIGN(kept, store.setting(setting));
  return kept.value_or("") == ids ? Result<void>() : store.setSetting(setting, ids);
}

Result<std::set<Id>> refusedBy(store::Store& store) { return idsIn(store, refusedSetting); }

Result<void> noteRefused(store::Store& store, const Id& space, bool refused) {
  COLLEGA_ASSIGN(spaces, refusedBy(store));
  if (refused)
    spaces.insert(space);
  else
    spaces.erase(space);
  return keepIds(store, refusedSetting, spaces);
}

ledger::ChainAt keptChain(store::Store& store, const Id& space) {
  return [&store, space](std::uint64_t seq) { return store.chainAt(space, seq); };
}

}  // namespace collega::sync

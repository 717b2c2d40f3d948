// Letting in somebody who did not ask: known from the parent space, as both of a pair are. And leaving.
#include <algorithm>

#include "app/session/session_p.h"

namespace collega::session {

namespace {

v1::MemberAdd admission(const ledger::Member& member, v1::Role role) {
  v1::MemberAdd add;
  add.set_account_init(member.account.bytes);
  add.set_role(role);
  for (const auto& [id, known] : member.devices)
    *(known.active ? add.add_devices() : add.add_vouchers()) = known.device;
  return add;
}

}  // namespace

Result<void> Session::admit(const Id& space, const Id& person, v1::Role role) {
  COLLEGA_ASSIGN(state, impl_->membership(space));
  if (state.activeMember(person)) return {};
  if (state.activeMember(account())->role != v1::ROLE_COORDINATOR) return {Problem::NotAllowed, "to let in"};
  COLLEGA_ASSIGN(parent, impl_->membership(state.parent));
  const auto* member = parent.activeMember(person);
  if (!member) return {Problem::NotFound, "member " + person.hex()};
  return impl_->addIntent(space, v1::ENTRY_KIND_MEMBER_ADD, admission(*member, role));
}

Result<void> Session::leave(const Id& space) {
  COLLEGA_ASSIGN(state, impl_->membership(space));
  COLLEGA_ASSIGN(unsent, impl_->store->waiting(space, 1));
  if (!unsent.empty()) return {Problem::NotAllowed, "what waits to be sent there goes first: sync"};
  return impl_->addLeave(state);
}

Result<void> Session::Impl::addLeave(const ledger::SpaceState& state) {
  const auto isCoordinator = [](const auto& entry) {
    return entry.second.active && entry.second.role == v1::ROLE_COORDINATOR;
  };
  if (isCoordinator(*state.members.find(account())) && std::ranges::count_if(state.members, isCoordinator) == 1)
    return {Problem::NotAllowed, "the last coordinator names another before leaving"};
  COLLEGA_ASSIGN(waiting, store->intents(state.id));
  if (std::ranges::find(waiting, v1::ENTRY_KIND_LEAVE, &store::Intent::kind) != waiting.end()) return {};
  return addIntent(state.id, v1::ENTRY_KIND_LEAVE, v1::Leave());
}

}  // namespace collega::session

// Letting in somebody who did not ask: known from the parent space, as both of a pair are.
#include "app/session/session_p.h"

namespace collega::session {

namespace {

v1::MemberAdd admission(const ledger::Member& member, v1::Role role) {
  v1::MemberAdd add;
  add.set_account_init(member.account.bytes);
  add.set_role(role);
  for (const auto& [id, known] : member.devices) *(known.active ? add.add_devices() : add.add_vouchers()) = known.device;
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

}  // namespace collega::session

// Rules for invitations.
#include "ledger/roster_rules.h"

namespace collega::ledger {

namespace {

constexpr std::size_t invitePkBytes = 32;
constexpr std::uint32_t maxUses = 1000;

}  // namespace

Verdict check(const Case& it, const v1::Invite& invite) {
  if (invite.invite_pk().size() != invitePkBytes || invite.uses() == 0 || invite.uses() > maxUses ||
      invite.expires_ms() <= it.head.time_ms())
    return refuse(v1::REFUSAL_REASON_MALFORMED, "an invitation needs a key, 1 to 1000 uses and a day to come");
  if (!mayInvite(it.role(), invite.role()))
    return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "its author may not invite somebody for that role");
  if (it.state.invites.contains(invite.invite_pk()))
    return refuse(v1::REFUSAL_REASON_BAD_INVITE, "there is an invitation with this key");
  return std::nullopt;
}

void take(SpaceState& state, const Judged& by, const v1::Invite& invite) {
  state.invites[invite.invite_pk()] = {invite.role(), by.account, invite.expires_ms(), invite.uses(), false};
}

Verdict check(const Case& it, const v1::InviteRevoke& revoke) {
  const auto found = it.state.invites.find(revoke.invite_pk());
  if (found == it.state.invites.end() || found->second.revoked)
    return refuse(v1::REFUSAL_REASON_BAD_INVITE, "there is no such open invitation");
  if (it.role() != v1::ROLE_COORDINATOR && found->second.inviter != it.account)
    return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "only who invited or a coordinator takes an invitation back");
  return std::nullopt;
}

void take(SpaceState& state, const Judged& /*by*/, const v1::InviteRevoke& revoke) {
  state.invites.at(revoke.invite_pk()).revoked = true;
}

}  // namespace collega::ledger

// Inviting, asking to join, letting in.
#include <algorithm>

#include "app/session/session_p.h"
#include "app/sync/refiller.h"

namespace collega::session {

namespace {

constexpr std::int64_t dayMs = 24LL * 60 * 60 * 1000;
constexpr int longestInvitationDays = 365;
constexpr std::uint32_t mostUses = 1000;

v1::Invite inviteOf(const crypto::Secret& secret, v1::Role role, std::int64_t expiresMs, std::uint32_t uses) {
  v1::Invite invite;
  invite.set_invite_pk(ledger::inviteKeys(secret).publicKey);
  invite.set_role(role);
  invite.set_expires_ms(expiresMs);
  invite.set_uses(uses);
  return invite;
}

v1::Role roleOf(const ledger::SpaceState& state, const v1::JoinPetition& petition) {
  const auto invite = state.invites.find(petition.invite_pk());
  return invite == state.invites.end() ? v1::ROLE_UNSPECIFIED : invite->second.role;
}

v1::MemberAdd admission(const v1::JoinRequest& request, const v1::JoinPetition& petition, v1::Role role) {
  v1::MemberAdd add;
  add.set_account_init(petition.account_init());
  ledger::admitDevices(add, petition.devices());
  add.set_role(role);
  *add.mutable_join_request() = request;
  return add;
}

}  // namespace

Result<ledger::InviteLink> Session::invite(const Id& space, v1::Role role, int days, std::uint32_t uses) {
  COLLEGA_ASSIGN(state, impl_->membership(space));
  if (!ledger::mayInvite(state.activeMember(account())->role, role)) return {Problem::NotAllowed, "to invite"};
  if (days < 1 || days > longestInvitationDays) return {Problem::InvalidInput, "an invitation lasts 1 to 365 days"};
  if (uses < 1 || uses > mostUses) return {Problem::InvalidInput, "an invitation is for 1 to 1000 people"};
  auto secret = crypto::randomSecret(16);
  const auto body = inviteOf(secret, role, nowMs() + days * dayMs, uses);
  const auto kept = atomically([&]() -> Result<void> {
    COLLEGA_TRY(impl_->store->putInviteSecret(body.invite_pk(), secret));
    return impl_->addIntent(space, v1::ENTRY_KIND_INVITE, body);
  });
  if (!kept) return kept.error();
  const auto head = *Id::from(state.head.chain.view().substr(0, Id::size));
  return ledger::InviteLink{server(), std::move(secret), space, account(), head};
}

Result<Id> Session::join(std::string_view text) {
  COLLEGA_ASSIGN(link, ledger::InviteLink::parse(text));
  COLLEGA_ASSIGN(known, impl_->store->space(link.space));
  COLLEGA_ASSIGN(leftOut, sync::leftOut(*impl_->store));
  COLLEGA_ASSIGN(refused, sync::refusedBy(*impl_->store));
  const bool shutOut = leftOut.contains(link.space) || refused.contains(link.space);
  if (known && known->state.activeMember(account()) && !shutOut)
    return {Problem::AlreadyExists, "a member of this space already"};
  const auto request = ledger::makeJoinRequest(link, impl_->self.account, impl_->self.devices, impl_->self.device,
                                               {me().name(), me().town()}, nowMs());
  COLLEGA_TRY(impl_->store->putJoin(link.space, text, request.SerializeAsString()));
  impl_->wakeSync();
  return link.space;
}

Result<std::vector<JoinInfo>> Session::joinRequests(const std::optional<Id>& space) {
  COLLEGA_ASSIGN(requests, impl_->store->requests());
  std::vector<JoinInfo> infos;
  for (const auto& [id, where, bytes] : requests) {
    if (space && where != *space) continue;
    COLLEGA_ASSIGN(info, impl_->infoOfRequest(id, where, bytes));
    infos.push_back(std::move(info));
  }
  return infos;
}

Result<JoinInfo> Session::Impl::infoOfRequest(const Id& id, const Id& space, const std::string& bytes) {
  COLLEGA_ASSIGN(state, membership(space));
  v1::JoinRequest request;
  request.ParseFromString(bytes);
  COLLEGA_ASSIGN(join, ledger::checkJoinRequest(request, space));
  JoinInfo info{id, space, join.account.id, roleOf(state, join.petition), {}, {}};
  COLLEGA_ASSIGN(secret, store->inviteSecret(join.petition.invite_pk()));
  if (!secret) return info;
  if (auto introduction = ledger::openIntroduction(join.petition, *secret)) {
    info.name = introduction->name;
    info.town = introduction->town;
  }
  return info;
}

Result<void> Session::approve(const Id& id) {
  COLLEGA_ASSIGN(requests, impl_->store->requests());
  const auto found = std::ranges::find(requests, id, [](const auto& each) { return std::get<0>(each); });
  if (found == requests.end()) return {Problem::NotFound, "request " + id.hex()};
  const auto& [number, space, bytes] = *found;
  v1::JoinRequest request;
  request.ParseFromString(bytes);
  COLLEGA_ASSIGN(state, impl_->membership(space));
  COLLEGA_ASSIGN(join, ledger::checkJoinRequest(request, space));
  const auto role = roleOf(state, join.petition);
  if (!ledger::mayApprove(state.activeMember(account())->role, role)) return {Problem::NotAllowed, "to let in"};
  return atomically([&, where = space, asked = join.petition]() -> Result<void> {
    COLLEGA_TRY(impl_->addIntent(where, v1::ENTRY_KIND_MEMBER_ADD, admission(request, asked, role)));
    COLLEGA_TRY(impl_->store->dropRequest(id));
    impl_->announce();
    return {};
  });
}

}  // namespace collega::session

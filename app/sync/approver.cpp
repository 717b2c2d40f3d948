#include "app/sync/approver.h"

#include <algorithm>
#include <utility>

namespace collega::sync {
namespace {

// More than waits anywhere; a server cannot fill our memory with strangers.
constexpr std::size_t maxHeld = 1'000;
constexpr std::size_t readAtOnce = 200;

Id requestId(const v1::JoinRequest& request) { return crypto::hashId("join-request", {request.petition()}); }

}  // namespace

void Approver::take(v1::PendingJoin join) {
  if (held_.size() < maxHeld) held_.push_back(std::move(join));
}

Result<void> Approver::decide() {
  for (const auto& join : std::exchange(held_, {}))
    if (const auto space = Id::from(join.space_id())) COLLEGA_TRY(decide(*space, join.request()));
  return dropVoid();
}

// The invitation the request came by, if it still lets somebody in and we may approve.
const ledger::OpenInvite* Approver::openInvite(const Id& id, const ledger::CheckedJoin& join) {
  const Space* space = spaces_.find(id);
  if (!space || !spaces_.mayWrite(space->state) || space->state.activeMember(join.account.id)) return nullptr;
  const auto invite = space->state.invites.find(join.petition.invite_pk());
  if (invite == space->state.invites.end()) return nullptr;
  const auto& standing = invite->second;
  if (standing.revoked || standing.usesLeft == 0 || standing.expiresMs < context_.clock()) return nullptr;
  const auto role = space->state.activeMember(context_.self.account.id)->role;
  return ledger::mayApprove(role, standing.role) ? &standing : nullptr;
}

Result<void> Approver::decide(const Id& id, const v1::JoinRequest& request) {
  const auto join = ledger::checkJoinRequest(request, id);
  if (!join) return {};
  const auto* invite = openInvite(id, *join);
  if (!invite) return {};
  COLLEGA_ASSIGN(underWay, isUnderWay(id, *join));
  if (underWay) return {};
  COLLEGA_ASSIGN(byItself, letsInByItself(spaces_.find(id)->state, join->petition.invite_pk(), *invite));
  if (byItself) return approve(id, *join, request, invite->role);
  context_.changed.insert(id);
  return context_.store.putRequest(requestId(request), id, request.SerializeAsString());
}

Result<bool> Approver::letsInByItself(const ledger::SpaceState& state, const std::string& invitePk,
                                      const ledger::OpenInvite& invite) {
  if (invite.usesLeft != 1) return false;
  COLLEGA_ASSIGN(secret, context_.store.inviteSecret(invitePk));
  if (!secret) return false;
  return wasForOne(state, invitePk);
}

// The state counts the uses that are left; how many there were stands in the ledger.
Result<bool> Approver::wasForOne(const ledger::SpaceState& state, const std::string& invitePk) {
  for (std::uint64_t after = 0; after < state.head.seq;) {
    COLLEGA_ASSIGN(entries, context_.store.entries(state.id, after, readAtOnce));
    if (entries.empty()) return false;
    after = entries.back().seq();
    for (const auto& placed : entries) {
      const auto head = ledger::parseHead(placed.entry());
      v1::Invite invite;
      if (head && head->kind() == v1::ENTRY_KIND_INVITE && invite.ParseFromString(placed.entry().body()) &&
          invite.invite_pk() == invitePk)
        return invite.uses() == 1;
    }
  }
  return false;
}

// Somebody here approved it already, and the server has not taken that yet.
Result<bool> Approver::isUnderWay(const Id& space, const ledger::CheckedJoin& join) {
  COLLEGA_ASSIGN(intents, context_.store.intents(space));
  return std::any_of(intents.begin(), intents.end(), [&](const store::Intent& intent) {
    v1::MemberAdd add;
    return intent.kind == v1::ENTRY_KIND_MEMBER_ADD && add.ParseFromString(intent.body) &&
           add.account_init() == join.account.bytes;
  });
}

Result<void> Approver::approve(const Id& space, const ledger::CheckedJoin& join, const v1::JoinRequest& request,
                               v1::Role role) {
  v1::MemberAdd add;
  add.set_account_init(join.account.bytes);
  ledger::admitDevices(add, join.petition.devices());
  add.set_role(role);
  *add.mutable_join_request() = request;
  COLLEGA_ASSIGN(number, context_.store.addIntent(space, v1::ENTRY_KIND_MEMBER_ADD, add.SerializeAsString()));
  static_cast<void>(number);
  return {};
}

// Somebody else approved, or the invitation was used up or taken back.
Result<void> Approver::dropVoid() {
  COLLEGA_ASSIGN(requests, context_.store.requests());
  for (const auto& [id, space, bytes] : requests) {
    v1::JoinRequest request;
    const bool whole = request.ParseFromString(bytes);
    const auto join = ledger::checkJoinRequest(request, space);
    if (whole && join && openInvite(space, *join)) continue;
    COLLEGA_TRY(context_.store.dropRequest(id));
    context_.changed.insert(space);
  }
  return {};
}

}  // namespace collega::sync

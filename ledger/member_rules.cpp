// Rules for members: who comes, changes role, goes.
#include <algorithm>

#include "ledger/invitation.h"
#include "ledger/roster_rules.h"

namespace collega::ledger {

namespace {

Verdict notAllowed(const char* why) { return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, why); }

bool isRole(v1::Role role) { return role != v1::ROLE_UNSPECIFIED && v1::Role_IsValid(role); }

// Whether the invitation a request came by still lets somebody in, for that role, at that time.
Verdict checkInvite(const SpaceState& state, const v1::JoinPetition& petition, v1::Role role, std::int64_t timeMs) {
  const auto found = state.invites.find(petition.invite_pk());
  if (found == state.invites.end() || found->second.revoked)
    return refuse(v1::REFUSAL_REASON_BAD_INVITE, "the invitation is unknown or was taken back");
  const OpenInvite& invite = found->second;
  if (invite.role != role) return refuse(v1::REFUSAL_REASON_BAD_INVITE, "the invitation is for another role");
  if (std::max(petition.time_ms(), timeMs) > invite.expiresMs)
    return refuse(v1::REFUSAL_REASON_INVITE_EXPIRED, "the invitation has expired");
  if (invite.usesLeft == 0) return refuse(v1::REFUSAL_REASON_INVITE_USED, "the invitation has been used");
  return std::nullopt;
}

bool namesDevice(const v1::MemberAdd& add, const v1::Device& device) {
  const auto same = [&](const v1::Device& other) { return other.device_id() == device.device_id(); };
  return std::any_of(add.devices().begin(), add.devices().end(), same);
}

Verdict checkRequested(const Case& it, const v1::MemberAdd& add) {
  const auto join = checkJoinRequest(add.join_request(), it.space);
  if (!join) return refuse(v1::REFUSAL_REASON_BAD_INVITE, join.error().detail);
  if (join->account.bytes != add.account_init() || !namesDevice(add, join->petition.devices(0)))
    return refuse(v1::REFUSAL_REASON_BAD_INVITE, "the request to join is somebody else's");
  if (!mayApprove(it.role(), add.role())) return notAllowed("its author may not approve somebody for that role");
  return checkInvite(it.state, join->petition, add.role(), it.head.time_ms());
}

// As at the making of a pair: the other is known from the parent space.
Verdict checkUnasked(const Case& it) {
  if (it.role() != v1::ROLE_COORDINATOR) return notAllowed("only a coordinator adds somebody who did not ask");
  if (it.state.parent.isNull()) return notAllowed("a space without a parent takes only people who asked");
  return std::nullopt;
}

// Revoked devices stay so, and a device has one owner.
Verdict checkNewcomersDevices(const Case& it, const Account& account, const v1::MemberAdd& add) {
  if (add.devices().empty()) return refuse(v1::REFUSAL_REASON_MALFORMED, "a member needs a device");
  std::vector<v1::Device> devices(add.devices().begin(), add.devices().end());
  const auto coming = devices.size();
  devices.insert(devices.end(), add.vouchers().begin(), add.vouchers().end());
  if (auto checked = checkDevices(account, devices); !checked)
    return refuse(v1::REFUSAL_REASON_UNKNOWN_DEVICE, checked.error().detail);
  for (const auto& device : devices)
    if (auto refusal = checkDeviceIsFree(it.state, account.id, device)) return refusal;
  devices.resize(coming);
  devices.push_back(account.deviceZero());
  return checkBoxes(add.boxes(), 1, it.state.epoch, idsOf(devices));
}

}  // namespace

const Member* memberNamed(const SpaceState& state, std::string_view account) {
  const auto id = Id::from(account);
  return id ? state.activeMember(*id) : nullptr;
}

bool isLastCoordinator(const SpaceState& state, const Member& member) {
  const auto another = [&](const auto& entry) {
    const Member& other = entry.second;
    return other.active && other.role == v1::ROLE_COORDINATOR && other.account.id != member.account.id;
  };
  return member.role == v1::ROLE_COORDINATOR && std::none_of(state.members.begin(), state.members.end(), another);
}

Verdict check(const Case& it, const v1::MemberAdd& add) {
  const auto account = Account::parse(add.account_init());
  if (!account || !isRole(add.role())) return refuse(v1::REFUSAL_REASON_MALFORMED, "the new member's account or role");
  if (it.state.activeMember(account->id) != nullptr)
    return refuse(v1::REFUSAL_REASON_ALREADY_MEMBER, "they are a member already");
  if (auto refusal = add.has_join_request() ? checkRequested(it, add) : checkUnasked(it)) return refusal;
  return checkNewcomersDevices(it, *account, add);
}

void take(SpaceState& state, const Judged& /*by*/, const v1::MemberAdd& add) {
  Account account = *Account::parse(add.account_init());
  Member& member = state.members[account.id];
  member.account = std::move(account);
  member.role = add.role();
  member.active = true;
  // Of one who comes back, devices that did not come along are no longer theirs; revoked ones stay revoked.
  std::erase_if(member.devices, [](const auto& entry) { return !entry.second.revoked; });
  for (const auto& device : add.vouchers()) member.devices[*Id::from(device.device_id())] = {device, false};
  for (const auto& device : add.devices()) member.devices[*Id::from(device.device_id())] = {device, true};
  if (!add.has_join_request()) return;
  v1::JoinPetition petition;
  petition.ParseFromString(add.join_request().petition());
  --state.invites.at(petition.invite_pk()).usesLeft;
}

Verdict check(const Case& it, const v1::MemberRemove& remove) {
  const Member* member = memberNamed(it.state, remove.account_id());
  if (member == nullptr) return refuse(v1::REFUSAL_REASON_NOT_MEMBER, "who is to be removed is no member");
  if (it.role() != v1::ROLE_COORDINATOR) return notAllowed("only a coordinator removes a member");
  if (member->account.id == it.account) return notAllowed("nobody removes themselves: they leave");
  return checkNextEpoch(it.state, remove.rotate(), currentWithout(it.state, idsOf(member->keyHolders())));
}

void take(SpaceState& state, const Judged& by, const v1::MemberRemove& remove) {
  state.members.at(*Id::from(remove.account_id())).active = false;
  takeEpoch(state, by, remove.rotate());
}

Verdict check(const Case& it, const v1::RoleChange& change) {
  const Member* member = memberNamed(it.state, change.account_id());
  if (member == nullptr) return refuse(v1::REFUSAL_REASON_NOT_MEMBER, "whose role is to change is no member");
  if (!isRole(change.role())) return refuse(v1::REFUSAL_REASON_MALFORMED, "there is no such role");
  if (it.role() != v1::ROLE_COORDINATOR) return notAllowed("only a coordinator changes a role");
  if (change.role() != v1::ROLE_COORDINATOR && isLastCoordinator(it.state, *member))
    return refuse(v1::REFUSAL_REASON_LAST_COORDINATOR, "a space keeps a coordinator");
  return std::nullopt;
}

void take(SpaceState& state, const Judged& /*by*/, const v1::RoleChange& change) {
  state.members.at(*Id::from(change.account_id())).role = change.role();
}

Verdict check(const Case& it, const v1::Leave& /*leave*/) {
  if (!isLastCoordinator(it.state, it.author())) return std::nullopt;
  return refuse(v1::REFUSAL_REASON_LAST_COORDINATOR, "the last coordinator names another before leaving");
}

void take(SpaceState& state, const Judged& by, const v1::Leave& /*leave*/) {
  state.members.at(by.account).active = false;
  state.rotationDue = true;
}

}  // namespace collega::ledger

#include "ledger/space_state.h"

namespace collega::ledger {

std::vector<v1::Device> Member::activeDevices() const {
  std::vector<v1::Device> result;
  for (const auto& [id, known] : devices)
    if (known.active) result.push_back(known.device);
  return result;
}

const Member* SpaceState::activeMember(const Id& account) const {
  const auto found = members.find(account);
  return found != members.end() && found->second.active ? &found->second : nullptr;
}

const KnownDevice* SpaceState::activeDevice(const Id& account, const Id& device) const {
  const Member* member = activeMember(account);
  if (member == nullptr) return nullptr;
  const auto found = member->devices.find(device);
  return found != member->devices.end() && found->second.active ? &found->second : nullptr;
}

std::vector<v1::Device> Member::keyHolders() const {
  auto holders = activeDevices();
  holders.push_back(account.deviceZero());
  return holders;
}

std::vector<v1::Device> SpaceState::currentKeyHolders() const {
  std::vector<v1::Device> holders;
  for (const auto& [account, member] : members) {
    if (!member.active) continue;
    for (auto& device : member.keyHolders()) holders.push_back(std::move(device));
  }
  return holders;
}

bool mayInvite(v1::Role inviter, v1::Role newcomer) {
  if (newcomer == v1::ROLE_UNSPECIFIED || !v1::Role_IsValid(newcomer)) return false;
  return inviter == v1::ROLE_COORDINATOR || (inviter == v1::ROLE_BROKER && newcomer == v1::ROLE_PROFESSIONAL);
}

// Who may open the door may also say who comes in.
bool mayApprove(v1::Role approver, v1::Role newcomer) { return mayInvite(approver, newcomer); }

Error toError(const v1::Refusal& refusal) {
  switch (refusal.reason()) {
    case v1::REFUSAL_REASON_NOT_MEMBER:
    case v1::REFUSAL_REASON_UNKNOWN_DEVICE:
    case v1::REFUSAL_REASON_NOT_ALLOWED:
    case v1::REFUSAL_REASON_LAST_COORDINATOR:
      return {Problem::NotAllowed, refusal.message()};
    case v1::REFUSAL_REASON_INVITE_EXPIRED:
      return {Problem::LinkExpired, refusal.message()};
    case v1::REFUSAL_REASON_INVITE_USED:
      return {Problem::LinkUsed, refusal.message()};
    case v1::REFUSAL_REASON_ALREADY_MEMBER:
      return {Problem::AlreadyExists, refusal.message()};
    case v1::REFUSAL_REASON_TOO_LARGE:
      return {Problem::TooLarge, refusal.message()};
    case v1::REFUSAL_REASON_WRONG_SPACE:
      return {Problem::NotFound, refusal.message()};
    case v1::REFUSAL_REASON_BAD_SIGNATURE:
    case v1::REFUSAL_REASON_SEEN:
      return {Problem::Unverified, refusal.message()};
    default:
      return {Problem::Refused, refusal.message()};
  }
}

}  // namespace collega::ledger

// Inside the ledger: one rule per kind of roster entry, whether it may stand and what it changes.
#pragma once

#include <span>
#include <vector>

#include "ledger/space_state.h"

namespace collega::ledger {

// Nothing: the entry may stand.
using Verdict = std::optional<v1::Refusal>;

v1::Refusal refuse(v1::RefusalReason reason, std::string message);

// What is being judged, parsed once.
struct Case {
  const SpaceState& state;
  const v1::Entry& entry;
  const ChainAt& chainAt;
  v1::EntryHead head;
  Id space;
  Id account;
  Id device;
  Hash body;

  // For rules that run after the author was found: both are there.
  [[nodiscard]] const Member& author() const { return state.members.at(account); }
  [[nodiscard]] v1::Role role() const { return author().role; }
};

// The chain hash at `seq`, of a place the state has passed.
std::optional<Hash> chainBefore(const SpaceState& state, std::uint64_t seq, const ChainAt& chainAt);

// Who is meant by the bytes of an id; null if nobody is a member under it.
const Member* memberNamed(const SpaceState& state, std::string_view account);
// Whether the space would be left without a coordinator if this one were none.
bool isLastCoordinator(const SpaceState& state, const Member& member);

// Ids of devices that a secret must be sealed for.
using DeviceIds = std::vector<Id>;
DeviceIds idsOf(std::span<const v1::Device> devices);
// All current key holders but those leaving.
DeviceIds currentWithout(const SpaceState& state, const DeviceIds& leaving);

using Boxes = google::protobuf::RepeatedPtrField<v1::KeyBox>;
// Whether `boxes` hand each of the devices the secret of each epoch from `first` to `last`, and nothing else.
Verdict checkBoxes(const Boxes& boxes, std::uint32_t first, std::uint32_t last, const DeviceIds& devices);
// Whether `epoch` follows the state's and is sealed for just these devices.
Verdict checkNextEpoch(const SpaceState& state, const v1::Epoch& epoch, const DeviceIds& devices);
void takeEpoch(SpaceState& state, const Judged& by, const v1::Epoch& epoch);

// Whether the account may bring the device in: nobody else has it, and it was not revoked.
Verdict checkDeviceIsFree(const SpaceState& state, const Id& account, const v1::Device& device);

Verdict checkFounding(const Case& it);
void takeFounding(SpaceState& state, const Judged& by, const v1::SpaceInit& init);

Verdict check(const Case& it, const v1::Invite& invite);
Verdict check(const Case& it, const v1::InviteRevoke& revoke);
Verdict check(const Case& it, const v1::MemberAdd& add);
Verdict check(const Case& it, const v1::MemberRemove& remove);
Verdict check(const Case& it, const v1::RoleChange& change);
Verdict check(const Case& it, const v1::Leave& leave);
Verdict check(const Case& it, const v1::DeviceAdd& add);
Verdict check(const Case& it, const v1::DeviceRevoke& revoke);
Verdict check(const Case& it, const v1::Rotate& rotate);
Verdict check(const Case& it, const v1::Redact& redact);

// Each takes in what its check let pass.
void take(SpaceState& state, const Judged& by, const v1::Invite& invite);
void take(SpaceState& state, const Judged& by, const v1::InviteRevoke& revoke);
void take(SpaceState& state, const Judged& by, const v1::MemberAdd& add);
void take(SpaceState& state, const Judged& by, const v1::MemberRemove& remove);
void take(SpaceState& state, const Judged& by, const v1::RoleChange& change);
void take(SpaceState& state, const Judged& by, const v1::Leave& leave);
void take(SpaceState& state, const Judged& by, const v1::DeviceAdd& add);
void take(SpaceState& state, const Judged& by, const v1::DeviceRevoke& revoke);
void take(SpaceState& state, const Judged& by, const v1::Rotate& rotate);
void take(SpaceState& state, const Judged& by, const v1::Redact& redact);

}  // namespace collega::ledger

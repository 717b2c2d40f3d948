// Rules for the devices of members, and for redacting what was written.
#include <algorithm>

#include "ledger/roster_rules.h"

namespace collega::ledger {

namespace {

constexpr int maxRedactions = 500;
constexpr int maxRedactedChunks = 10'000;

const Member* ownerOf(const SpaceState& state, const Id& device) {
  for (const auto& [account, member] : state.members)
    if (state.activeDevice(account, device) != nullptr) return &member;
  return nullptr;
}

// What the chain covers of an entry, at the place it is said to have: its head, or nothing if the chain says otherwise.
std::optional<v1::EntryHead> provenHead(const Case& it, std::uint64_t seq, const v1::Witness& witness) {
  if (seq == 0 || seq > it.state.head.seq) return std::nullopt;
  const auto before = chainBefore(it.state, seq - 1, it.chainAt);
  const auto after = chainBefore(it.state, seq, it.chainAt);
  const Hash entry = entryHash(witness.head(), witness.body_hash(), witness.signature());
  v1::EntryHead head;
  if (!before || !after || nextChain(*before, seq, entry) != *after || !head.ParseFromString(witness.head()))
    return std::nullopt;
  return head;
}

}  // namespace

Verdict checkDeviceIsFree(const SpaceState& state, const Id& account, const v1::Device& device) {
  const auto id = *Id::from(device.device_id());
  for (const auto& [owner, member] : state.members) {
    const auto found = member.devices.find(id);
    if (found == member.devices.end()) continue;
    if (owner != account) return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "the device is somebody else's");
    if (found->second.revoked) return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "the device was revoked");
    if (member.active && found->second.active)
      return refuse(v1::REFUSAL_REASON_ALREADY_MEMBER, "the device is there already");
  }
  return std::nullopt;
}

Verdict check(const Case& it, const v1::DeviceAdd& add) {
  const auto known = it.author().activeDevices();
  if (known.size() >= maxDevices) return refuse(v1::REFUSAL_REASON_TOO_LARGE, "an account has 32 devices at most");
  if (auto checked = checkDevices(it.author().account, {&add.device(), 1}, known); !checked)
    return refuse(v1::REFUSAL_REASON_UNKNOWN_DEVICE, checked.error().detail);
  if (auto refusal = checkDeviceIsFree(it.state, it.account, add.device())) return refusal;
  return checkBoxes(add.boxes(), 1, it.state.epoch, idsOf({&add.device(), 1}));
}

void take(SpaceState& state, const Judged& by, const v1::DeviceAdd& add) {
  state.members.at(by.account).devices[*Id::from(add.device().device_id())] = {add.device(), true};
}

Verdict check(const Case& it, const v1::DeviceRevoke& revoke) {
  const auto id = Id::from(revoke.device_id());
  const Member* owner = id ? ownerOf(it.state, *id) : nullptr;
  if (owner == nullptr) return refuse(v1::REFUSAL_REASON_UNKNOWN_DEVICE, "the device to be revoked is no member's");
  if (owner->account.id != it.account && it.role() != v1::ROLE_COORDINATOR)
    return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "only its owner or a coordinator revokes a device");
  if (owner->activeDevices().size() == 1)
    return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "a member keeps a device: they leave or are removed instead");
  return checkNextEpoch(it.state, revoke.rotate(), currentWithout(it.state, {*id}));
}

void take(SpaceState& state, const Judged& by, const v1::DeviceRevoke& revoke) {
  const Id id = *Id::from(revoke.device_id());
  const Id owner = ownerOf(state, id)->account.id;
  KnownDevice& device = state.members.at(owner).devices.at(id);
  device.active = false;
  device.revoked = true;
  takeEpoch(state, by, revoke.rotate());
}

Verdict check(const Case& it, const v1::Redact& redact) {
  if (redact.seqs().empty() || redact.seqs_size() > maxRedactions || redact.seqs_size() != redact.witnesses_size())
    return refuse(v1::REFUSAL_REASON_MALFORMED, "a redaction names 1 to 500 entries and proves each");
  if (redact.chunks_size() > maxRedactedChunks ||
      !std::ranges::all_of(redact.chunks(), [](const auto& hash) { return hash.size() == Hash::size; }))
    return refuse(v1::REFUSAL_REASON_MALFORMED, "a redaction names 10,000 chunks at most, by their hashes");
  for (int i = 0; i < redact.seqs_size(); ++i) {
    const auto head = provenHead(it, redact.seqs(i), redact.witnesses(i));
    if (!head || head->kind() != v1::ENTRY_KIND_COMMIT)
      return refuse(v1::REFUSAL_REASON_MALFORMED, "no commit is proven to stand at a place to be redacted");
    if (it.role() != v1::ROLE_COORDINATOR && head->account_id() != it.account.view())
      return refuse(v1::REFUSAL_REASON_NOT_ALLOWED, "only its author or a coordinator redacts an entry");
  }
  return std::nullopt;
}

// The roster stays as it is; whoever keeps bodies drops those.
void take(SpaceState& /*state*/, const Judged& /*by*/, const v1::Redact& /*redact*/) {}

}  // namespace collega::ledger

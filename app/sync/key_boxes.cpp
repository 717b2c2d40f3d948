#include "app/sync/key_boxes.h"

#include <algorithm>

namespace collega::sync {
namespace {

using Boxes = std::vector<v1::KeyBox>;

Boxes copy(const google::protobuf::RepeatedPtrField<v1::KeyBox>& boxes) { return {boxes.begin(), boxes.end()}; }

template <class Body>
Body parsed(const std::string& body) {
  Body result;
  if (!result.ParseFromString(body)) result.Clear();
  return result;
}

template <class Body>
void putBoxes(Body& body, const ledger::SpaceState& state, const ledger::EpochSecrets& secrets,
              std::span<const v1::Device> devices) {
  body.clear_boxes();
  for (auto& box : ledger::boxesFor(state.id, secrets, devices)) *body.add_boxes() = std::move(box);
}

}  // namespace

Boxes boxesIn(v1::EntryKind kind, const std::string& body) {
  switch (kind) {
    case v1::ENTRY_KIND_SPACE_INIT:
      return copy(parsed<v1::SpaceInit>(body).epoch().boxes());
    case v1::ENTRY_KIND_MEMBER_ADD:
      return copy(parsed<v1::MemberAdd>(body).boxes());
    case v1::ENTRY_KIND_DEVICE_ADD:
      return copy(parsed<v1::DeviceAdd>(body).boxes());
    case v1::ENTRY_KIND_ROTATE:
      return copy(parsed<v1::Rotate>(body).epoch().boxes());
    case v1::ENTRY_KIND_MEMBER_REMOVE:
      return copy(parsed<v1::MemberRemove>(body).rotate().boxes());
    case v1::ENTRY_KIND_DEVICE_REVOKE:
      return copy(parsed<v1::DeviceRevoke>(body).rotate().boxes());
    default:
      return {};
  }
}

ledger::EpochSecrets openBoxes(std::span<const v1::KeyBox> boxes, const ledger::SpaceState& state,
                               const ledger::DeviceKeys& device) {
  ledger::EpochSecrets secrets;
  for (const auto& box : boxes) {
    if (box.device_id() != device.id.view() || box.epoch() == 0 || box.epoch() > state.keyCommits.size()) continue;
    auto secret = ledger::openKeyBox(device, state.id, box, state.keyCommits[box.epoch() - 1]);
    if (secret) secrets.insert_or_assign(box.epoch(), *std::move(secret));
  }
  return secrets;
}

namespace {

// A new epoch for whoever stays.
v1::Epoch nextEpoch(const ledger::SpaceState& state, const std::vector<v1::Device>& leaving) {
  auto holders = state.currentKeyHolders();
  std::erase_if(holders, [&](const v1::Device& holder) {
    return std::ranges::any_of(leaving, [&](const auto& one) { return one.device_id() == holder.device_id(); });
  });
  return ledger::makeEpoch(state.id, state.epoch + 1, crypto::randomSecret(ledger::epochSecretBytes), holders);
}

Result<std::string> letIn(v1::MemberAdd add, const ledger::SpaceState& state, const ledger::EpochSecrets& secrets) {
  COLLEGA_ASSIGN(account, ledger::Account::parse(add.account_init()));
  std::vector<v1::Device> holders(add.devices().begin(), add.devices().end());
  holders.push_back(account.deviceZero());
  putBoxes(add, state, secrets, holders);
  return add.SerializeAsString();
}

std::string letIn(v1::DeviceAdd add, const ledger::SpaceState& state, const ledger::EpochSecrets& secrets) {
  const std::vector<v1::Device> holders{add.device()};
  putBoxes(add, state, secrets, holders);
  return add.SerializeAsString();
}

std::string shutOut(v1::MemberRemove remove, const ledger::SpaceState& state) {
  const auto account = Id::from(remove.account_id());
  const auto* member = account ? state.activeMember(*account) : nullptr;
  *remove.mutable_rotate() = nextEpoch(state, member ? member->keyHolders() : std::vector<v1::Device>());
  return remove.SerializeAsString();
}

std::string shutOut(v1::DeviceRevoke revoke, const ledger::SpaceState& state) {
  v1::Device leaving;
  leaving.set_device_id(revoke.device_id());
  *revoke.mutable_rotate() = nextEpoch(state, {leaving});
  return revoke.SerializeAsString();
}

std::string rotated(v1::Rotate rotate, const ledger::SpaceState& state) {
  *rotate.mutable_epoch() = nextEpoch(state, {});
  return rotate.SerializeAsString();
}

}  // namespace

Result<std::string> withKeys(v1::EntryKind kind, std::string body, const ledger::SpaceState& state,
                             const ledger::EpochSecrets& secrets) {
  const bool letsIn = kind == v1::ENTRY_KIND_MEMBER_ADD || kind == v1::ENTRY_KIND_DEVICE_ADD;
  if (letsIn && secrets.size() < state.epoch)
    return {Problem::Unverified, "a key of the space is missing on this device"};
  switch (kind) {
    case v1::ENTRY_KIND_MEMBER_ADD:
      return letIn(parsed<v1::MemberAdd>(body), state, secrets);
    case v1::ENTRY_KIND_DEVICE_ADD:
      return letIn(parsed<v1::DeviceAdd>(body), state, secrets);
    case v1::ENTRY_KIND_MEMBER_REMOVE:
      return shutOut(parsed<v1::MemberRemove>(body), state);
    case v1::ENTRY_KIND_DEVICE_REVOKE:
      return shutOut(parsed<v1::DeviceRevoke>(body), state);
    case v1::ENTRY_KIND_ROTATE:
      return rotated(parsed<v1::Rotate>(body), state);
    default:
      return body;
  }
}

}  // namespace collega::sync

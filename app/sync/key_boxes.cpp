#include "app/sync/key_boxes.h"

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

Result<std::string> withBoxes(v1::EntryKind kind, std::string body, const ledger::SpaceState& state,
                              const ledger::EpochSecrets& secrets) {
  if (kind != v1::ENTRY_KIND_MEMBER_ADD && kind != v1::ENTRY_KIND_DEVICE_ADD) return body;
  if (secrets.size() < state.epoch) return {Problem::Unverified, "a key of the space is missing on this device"};
  if (kind == v1::ENTRY_KIND_MEMBER_ADD) {
    auto add = parsed<v1::MemberAdd>(body);
    const std::vector<v1::Device> devices(add.devices().begin(), add.devices().end());
    putBoxes(add, state, secrets, devices);
    return add.SerializeAsString();
  }
  auto add = parsed<v1::DeviceAdd>(body);
  const std::vector<v1::Device> devices{add.device()};
  putBoxes(add, state, secrets, devices);
  return add.SerializeAsString();
}

}  // namespace collega::sync

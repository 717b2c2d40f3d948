// Rules for the keys of a space: boxes that reach exactly the current devices, and rotation.
#include <algorithm>
#include <set>

#include "ledger/epoch.h"
#include "ledger/roster_rules.h"

namespace collega::ledger {

DeviceIds idsOf(std::span<const v1::Device> devices) {
  DeviceIds ids;
  for (const auto& device : devices) ids.push_back(Id::from(device.device_id()).value_or(Id()));
  return ids;
}

DeviceIds currentWithout(const SpaceState& state, const DeviceIds& leaving) {
  DeviceIds ids = idsOf(state.currentKeyHolders());
  std::erase_if(ids, [&](const Id& id) { return std::find(leaving.begin(), leaving.end(), id) != leaving.end(); });
  return ids;
}

Verdict checkBoxes(const Boxes& boxes, std::uint32_t first, std::uint32_t last, const DeviceIds& devices) {
  const auto wrong = [](const char* why) { return refuse(v1::REFUSAL_REASON_BOXES, why); };
  const std::uint64_t expected = (std::uint64_t{last} - first + 1) * devices.size();
  if (static_cast<std::uint64_t>(boxes.size()) != expected)
    return wrong("there is not one key box for each device and epoch");
  const std::set<Id> targets(devices.begin(), devices.end());
  std::set<std::pair<Id, std::uint32_t>> seen;
  for (const auto& box : boxes) {
    if (box.box().size() != keyBoxBytes) return wrong("a key box has another length");
    const auto device = Id::from(box.device_id());
    if (box.epoch() < first || box.epoch() > last || !device || !targets.contains(*device))
      return wrong("a key box is for a device or epoch that should not have one");
    if (!seen.emplace(*device, box.epoch()).second) return wrong("two key boxes are for the same device");
  }
  return std::nullopt;
}

Verdict checkNextEpoch(const SpaceState& state, const v1::Epoch& epoch, const DeviceIds& devices) {
  if (epoch.epoch() != state.epoch + 1)
    return refuse(v1::REFUSAL_REASON_EPOCH, "the next epoch is " + std::to_string(state.epoch + 1));
  if (epoch.key_commit().size() != Hash::size)
    return refuse(v1::REFUSAL_REASON_MALFORMED, "the epoch's key commitment has another length");
  return checkBoxes(epoch.boxes(), epoch.epoch(), epoch.epoch(), devices);
}

void takeEpoch(SpaceState& state, const Judged& by, const v1::Epoch& epoch) {
  state.keyCommits.push_back(*Hash::from(epoch.key_commit()));
  state.epoch = epoch.epoch();
  state.epochBeganMs = by.head.time_ms();
  state.rotationDue = false;
}

// Anybody may: after a member has left it is the next writer who does.
Verdict check(const Case& it, const v1::Rotate& rotate) {
  return checkNextEpoch(it.state, rotate.epoch(), currentWithout(it.state, {}));
}

void take(SpaceState& state, const Judged& by, const v1::Rotate& rotate) { takeEpoch(state, by, rotate.epoch()); }

}  // namespace collega::ledger

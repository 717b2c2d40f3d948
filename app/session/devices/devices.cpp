#include "app/session/devices/devices.h"

#include <algorithm>
#include <map>

#include "app/session/keeping/keeper.h"
#include "app/sync/own_devices.h"

namespace collega::session {

namespace {

// As far back in a space as it is looked when a device last wrote.
constexpr std::uint64_t lately = 256;

sync::OwnDevices own(Keeper::Inside& inside) { return {*inside.store, inside.self}; }

Result<void> noteWriting(std::map<Id, std::int64_t>& wroteMs, store::Store& store, const ledger::SpaceState& state) {
  const auto seq = state.head.seq;
  COLLEGA_ASSIGN(entries, store.entries(state.id, seq > lately ? seq - lately : 0, lately));
  for (const auto& placed : entries) {
    COLLEGA_ASSIGN(head, ledger::parseHead(placed.entry()));
    auto& last = wroteMs[Id::from(head.device_id()).value_or(Id())];
    last = std::max(last, head.time_ms());
  }
  return {};
}

}  // namespace

Result<std::vector<DeviceInfo>> devices(Session& session) {
  auto& inside = Keeper::inside(session);
  COLLEGA_ASSIGN(spaces, inside.ownSpaces());
  COLLEGA_ASSIGN(all, own(inside).among(spaces));
  std::map<Id, std::int64_t> wroteMs;
  for (const auto& space : spaces) COLLEGA_TRY(noteWriting(wroteMs, *inside.store, space.state));
  std::vector<DeviceInfo> infos;
  for (auto& [id, device] : all)
    infos.push_back({id, std::move(device.name), device.sinceMs, wroteMs[id], id == inside.self.device.id,
                     device.revoked, std::move(device.spaces)});
  std::ranges::stable_sort(infos, {}, [](const DeviceInfo& info) { return std::tuple(!info.self, info.revoked); });
  return infos;
}

Result<void> revokeDevice(Session& session, const Id& device) {
  auto& inside = Keeper::inside(session);
  COLLEGA_TRY(own(inside).revoke(device));
  inside.wakeSync();
  return {};
}

Result<void> admitDevice(Session& session, const v1::Device& vouched, const std::string& name) {
  auto& inside = Keeper::inside(session);
  COLLEGA_TRY(own(inside).admit(vouched, name, session.nowMs()));
  inside.wakeSync();
  return {};
}

Result<bool> bringDevicesAlong(Session& session) {
  auto& inside = Keeper::inside(session);
  COLLEGA_ASSIGN(written, own(inside).bringAlong());
  if (written) inside.wakeSync();
  return written;
}

}  // namespace collega::session

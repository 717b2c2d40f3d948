#include "app/session/devices/devices.h"

#include <algorithm>

#include "app/session/keeping/keeper.h"
#include "app/sync/own_devices.h"

namespace collega::session {

namespace {

sync::OwnDevices own(Keeper::Inside& inside) { return {*inside.store, inside.self}; }

}  // namespace

Result<std::vector<DeviceInfo>> devices(Session& session) {
  auto& inside = Keeper::inside(session);
  COLLEGA_ASSIGN(all, own(inside).all());
  std::vector<DeviceInfo> infos;
  for (auto& [id, device] : all)
    infos.push_back({id, std::move(device.name), device.sinceMs, id == inside.self.device.id, device.revoked,
                     std::move(device.spaces)});
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

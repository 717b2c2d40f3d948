#include "app/session/devices/devices.h"

#include <algorithm>

#include "app/session/keeping/keeper.h"
#include "app/sync/arrivals.h"
#include "collega/v1/linking.pb.h"
#include "ledger/device_link.h"

namespace collega::session {

namespace {

// As far back in a space as it is looked when a device last wrote.
constexpr std::uint64_t lately = 256;

struct Own {
  v1::Device device;
  DeviceInfo info;
};
using Devices = std::map<Id, Own>;

Own& noted(Devices& all, const v1::Device& device) {
  const Id id = Id::from(device.device_id()).value_or(Id());
  auto& own = all[id];
  if (own.device.device_id().empty()) own.device = device;
  own.info.id = id;
  return own;
}

Result<v1::KeptDevices> kept(store::Store& store) {
  COLLEGA_ASSIGN(bytes, store.setting(sync::ownDevicesSetting));
  v1::KeptDevices devices;
  if (bytes && !devices.ParseFromString(*bytes)) return {Problem::Damaged, "devices"};
  return devices;
}

Result<void> keep(store::Store& store, v1::KeptDevice device) {
  COLLEGA_ASSIGN(devices, kept(store));
  const auto same = [&](const v1::KeptDevice& one) { return one.device().device_id() == device.device().device_id(); };
  const auto found = std::ranges::find_if(*devices.mutable_devices(), same);
  (found == devices.mutable_devices()->end() ? *devices.add_devices() : *found) = std::move(device);
  return store.setSetting(sync::ownDevicesSetting, devices.SerializeAsString());
}

void noteRoster(Devices& all, const ledger::SpaceState& state, const Id& account) {
  for (const auto& [id, known] : state.activeMember(account)->devices) {
    auto& own = noted(all, known.device);
    own.info.revoked |= known.revoked;
    if (known.active) own.info.spaces.push_back(state.id);
  }
}

// All that this device knows of: itself and who vouches for it, those it let in, those in the rosters.
Result<Devices> ownDevices(Keeper::Inside& inside, const std::vector<store::SpaceRow>& spaces) {
  Devices all;
  for (const auto& device : inside.self.devices) noted(all, device);
  COLLEGA_ASSIGN(remembered, kept(*inside.store));
  for (const auto& one : remembered.devices()) {
    auto& own = noted(all, one.device());
    own.info.name = one.name();
    own.info.sinceMs = one.since_ms();
    own.info.revoked = one.revoked();
  }
  for (const auto& space : spaces) noteRoster(all, space.state, inside.account());
  all[inside.self.device.id].info.self = true;
  return all;
}

Result<void> noteWriting(Devices& all, store::Store& store, const ledger::SpaceState& state) {
  const auto seq = state.head.seq;
  COLLEGA_ASSIGN(entries, store.entries(state.id, seq > lately ? seq - lately : 0, lately));
  for (const auto& placed : entries) {
    COLLEGA_ASSIGN(head, ledger::parseHead(placed.entry()));
    const auto own = all.find(Id::from(head.device_id()).value_or(Id()));
    if (own != all.end()) own->second.info.wroteMs = std::max(own->second.info.wroteMs, head.time_ms());
  }
  return {};
}

// As it stands among the others in this space: where who vouches for it is not in, this one does.
v1::Device vouchedIn(const ledger::SpaceState& state, const Keeper::Inside& inside, const v1::Device& device) {
  const auto signer = Id::from(device.signer());
  const bool known = device.signer().empty() || (signer && state.activeDevice(inside.account(), *signer));
  return known ? device : ledger::vouchFor(device, inside.self.account, inside.self.device);
}

// Acts that bring the device in, and wait.
Result<std::vector<std::int64_t>> underWay(store::Store& store, const Id& space, const v1::Device& device) {
  COLLEGA_ASSIGN(intents, store.intents(space));
  std::vector<std::int64_t> numbers;
  for (const auto& intent : intents) {
    v1::DeviceAdd add;
    if (intent.kind == v1::ENTRY_KIND_DEVICE_ADD && add.ParseFromString(intent.body) &&
        add.device().device_id() == device.device_id())
      numbers.push_back(intent.number);
  }
  return numbers;
}

// Whether there was need.
Result<bool> bringInto(Keeper::Inside& inside, const ledger::SpaceState& state, const Own& own) {
  if (own.info.revoked || state.activeDevice(inside.account(), own.info.id)) return false;
  COLLEGA_ASSIGN(begun, underWay(*inside.store, state.id, own.device));
  if (!begun.empty()) return false;
  v1::DeviceAdd add;
  *add.mutable_device() = vouchedIn(state, inside, own.device);
  COLLEGA_TRY(inside.addIntent(state.id, v1::ENTRY_KIND_DEVICE_ADD, add));
  return true;
}

}  // namespace

Result<std::vector<DeviceInfo>> devices(Session& session) {
  auto& inside = Keeper::inside(session);
  COLLEGA_ASSIGN(spaces, inside.ownSpaces());
  COLLEGA_ASSIGN(all, ownDevices(inside, spaces));
  for (const auto& space : spaces) COLLEGA_TRY(noteWriting(all, *inside.store, space.state));
  std::vector<DeviceInfo> infos;
  for (auto& [id, own] : all) infos.push_back(std::move(own.info));
  std::ranges::stable_sort(infos, {}, [](const DeviceInfo& info) { return std::tuple(!info.self, info.revoked); });
  return infos;
}

Result<void> revokeDevice(Session& session, const Id& device) {
  auto& inside = Keeper::inside(session);
  if (device == inside.self.device.id) return {Problem::NotAllowed, "this device: revoke it from another one"};
  COLLEGA_ASSIGN(spaces, inside.ownSpaces());
  COLLEGA_ASSIGN(all, ownDevices(inside, spaces));
  const auto found = all.find(device);
  if (found == all.end()) return {Problem::NotFound, "device " + device.hex()};
  return session.atomically([&]() -> Result<void> {
    v1::KeptDevice one;
    *one.mutable_device() = found->second.device;
    one.set_name(found->second.info.name);
    one.set_since_ms(found->second.info.sinceMs);
    one.set_revoked(true);
    COLLEGA_TRY(keep(*inside.store, std::move(one)));
    for (const auto& space : spaces) {
      COLLEGA_ASSIGN(begun, underWay(*inside.store, space.id, found->second.device));
      for (const auto number : begun) COLLEGA_TRY(inside.store->dropIntent(number));
    }
    v1::DeviceRevoke revoke;
    revoke.set_device_id(device.bytes());
    for (const auto& space : found->second.info.spaces)
      COLLEGA_TRY(inside.addIntent(space, v1::ENTRY_KIND_DEVICE_REVOKE, revoke));
    return {};
  });
}

Result<void> admitDevice(Session& session, const v1::Device& vouched, const std::string& name) {
  return session.atomically([&]() -> Result<void> {
    v1::KeptDevice one;
    *one.mutable_device() = vouched;
    one.set_name(name);
    one.set_since_ms(session.nowMs());
    COLLEGA_TRY(keep(*Keeper::inside(session).store, std::move(one)));
    COLLEGA_TRY(bringDevicesAlong(session));
    return {};
  });
}

Result<bool> bringDevicesAlong(Session& session) {
  auto& inside = Keeper::inside(session);
  COLLEGA_ASSIGN(spaces, inside.ownSpaces());
  COLLEGA_ASSIGN(all, ownDevices(inside, spaces));
  bool written = false;
  for (const auto& space : spaces) {
    if (!space.state.activeDevice(inside.account(), inside.self.device.id)) continue;
    for (const auto& [id, own] : all) {
      COLLEGA_ASSIGN(needed, bringInto(inside, space.state, own));
      written |= needed;
    }
  }
  return written;
}

}  // namespace collega::session

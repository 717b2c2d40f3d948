#include "app/sync/own_devices.h"

#include <algorithm>

#include "app/sync/arrivals.h"
#include "collega/v1/linking.pb.h"
#include "ledger/device_link.h"

namespace collega::sync {
namespace {

OwnDevice& noted(std::map<Id, OwnDevice>& all, const v1::Device& device) {
  auto& own = all[Id::from(device.device_id()).value_or(Id())];
  if (own.device.device_id().empty()) own.device = device;
  return own;
}

Result<v1::KeptDevices> kept(store::Store& store) {
  COLLEGA_ASSIGN(bytes, store.setting(ownDevicesSetting));
  v1::KeptDevices devices;
  if (bytes && !devices.ParseFromString(*bytes)) return {Problem::Damaged, "devices"};
  return devices;
}

Result<void> keep(store::Store& store, v1::KeptDevice device) {
  COLLEGA_ASSIGN(devices, kept(store));
  const auto same = [&](const v1::KeptDevice& one) { return one.device().device_id() == device.device().device_id(); };
  const auto found = std::ranges::find_if(*devices.mutable_devices(), same);
  (found == devices.mutable_devices()->end() ? *devices.add_devices() : *found) = std::move(device);
  return store.setSetting(ownDevicesSetting, devices.SerializeAsString());
}

void noteRoster(std::map<Id, OwnDevice>& all, const ledger::SpaceState& state, const Id& account) {
  for (const auto& [id, known] : state.activeMember(account)->devices) {
    auto& own = noted(all, known.device);
    own.revoked |= known.revoked;
    if (known.active) own.spaces.push_back(state.id);
  }
}

}  // namespace

Result<std::vector<store::SpaceRow>> ownSpaces(store::Store& store, const Id& account) {
  COLLEGA_ASSIGN(rows, store.spaces());
  std::erase_if(rows, [&](const auto& row) { return !row.state.activeMember(account); });
  return rows;
}

Result<OwnDevices::Devices> OwnDevices::among(const Spaces& ownSpaces) {
  Devices all;
  for (const auto& device : self_.devices) noted(all, device);
  COLLEGA_ASSIGN(remembered, kept(store_));
  for (const auto& one : remembered.devices()) {
    auto& own = noted(all, one.device());
    own.name = one.name();
    own.sinceMs = one.since_ms();
    own.revoked = one.revoked();
  }
  for (const auto& space : ownSpaces) noteRoster(all, space.state, self_.account.id);
  return all;
}

Result<void> OwnDevices::admit(const v1::Device& vouched, const std::string& name, std::int64_t nowMs) {
  return store_.atomically([&]() -> Result<void> {
    v1::KeptDevice one;
    *one.mutable_device() = vouched;
    one.set_name(name);
    one.set_since_ms(nowMs);
    COLLEGA_TRY(keep(store_, std::move(one)));
    COLLEGA_TRY(bringAlong());
    return {};
  });
}

Result<void> OwnDevices::revoke(const Id& device) {
  if (device == self_.device.id) return {Problem::NotAllowed, "this device: revoke it from another one"};
  COLLEGA_ASSIGN(spaces, ownSpaces(store_, self_.account.id));
  COLLEGA_ASSIGN(all, among(spaces));
  const auto found = all.find(device);
  if (found == all.end()) return {Problem::NotFound, "device " + device.hex()};
  return store_.atomically([&]() -> Result<void> {
    v1::KeptDevice one;
    *one.mutable_device() = found->second.device;
    one.set_name(found->second.name);
    one.set_since_ms(found->second.sinceMs);
    one.set_revoked(true);
    COLLEGA_TRY(keep(store_, std::move(one)));
    for (const auto& space : spaces) {
      COLLEGA_ASSIGN(begun, underWay(space.id, device));
      for (const auto number : begun) COLLEGA_TRY(store_.dropIntent(number));
    }
    v1::DeviceRevoke revoke;
    revoke.set_device_id(device.bytes());
    for (const auto& space : found->second.spaces)
      COLLEGA_TRY(store_.addIntent(space, v1::ENTRY_KIND_DEVICE_REVOKE, revoke.SerializeAsString()));
    return {};
  });
}

Result<bool> OwnDevices::bringAlong() {
  COLLEGA_ASSIGN(spaces, ownSpaces(store_, self_.account.id));
  COLLEGA_ASSIGN(all, among(spaces));
  bool written = false;
  for (const auto& space : spaces) {
    if (!space.state.activeDevice(self_.account.id, self_.device.id)) continue;
    for (const auto& [id, own] : all) {
      COLLEGA_ASSIGN(needed, bringInto(space.state, id, own));
      written |= needed;
    }
  }
  return written;
}

// Whether there was need.
Result<bool> OwnDevices::bringInto(const ledger::SpaceState& state, const Id& id, const OwnDevice& own) {
  if (own.revoked || state.activeDevice(self_.account.id, id)) return false;
  COLLEGA_ASSIGN(begun, underWay(state.id, id));
  if (!begun.empty()) return false;
  v1::DeviceAdd add;
  *add.mutable_device() = vouchedIn(state, own.device);
  COLLEGA_TRY(store_.addIntent(state.id, v1::ENTRY_KIND_DEVICE_ADD, add.SerializeAsString()));
  return true;
}

// As it stands among the others in this space: where who vouches for it is not in, this one does.
v1::Device OwnDevices::vouchedIn(const ledger::SpaceState& state, const v1::Device& device) const {
  const auto signer = Id::from(device.signer());
  const bool known = device.signer().empty() || (signer && state.activeDevice(self_.account.id, *signer));
  return known ? device : ledger::vouchFor(device, self_.account, self_.device);
}

Result<std::vector<std::int64_t>> OwnDevices::underWay(const Id& space, const Id& device) {
  COLLEGA_ASSIGN(intents, store_.intents(space));
  std::vector<std::int64_t> numbers;
  for (const auto& intent : intents) {
    v1::DeviceAdd add;
    if (intent.kind == v1::ENTRY_KIND_DEVICE_ADD && add.ParseFromString(intent.body) &&
        add.device().device_id() == device.view())
      numbers.push_back(intent.number);
  }
  return numbers;
}

}  // namespace collega::sync

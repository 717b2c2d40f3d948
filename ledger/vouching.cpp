// Devices, who vouches for them, and what they sign to open a session.
#include <algorithm>
#include <map>
#include <vector>

#include "ledger/device_link.h"

namespace collega::ledger {

namespace {

constexpr std::string_view purpose = "device";

// What a voucher signs; `signer` is null for device 0.
std::string vouch(const crypto::SignKeys& keys, const Id& account, const Id& signer, const DeviceKeys& device) {
  return crypto::sign(keys, purpose, {account.view(), signer.view(), device.sign.publicKey, device.box.publicKey});
}

using ById = std::map<std::string_view, const v1::Device*>;

ById indexed(std::span<const v1::Device> devices) {
  ById index;
  for (const auto& device : devices) index.emplace(device.device_id(), &device);
  return index;
}

bool idFollowsFromKeys(const v1::Device& device) {
  constexpr std::size_t publicKeyBytes = 32;
  return device.sign_pk().size() == publicKeyBytes && device.box_pk().size() == publicKeyBytes &&
         device.device_id() == crypto::hashId(purpose, {device.sign_pk(), device.box_pk()}).view();
}

// Checks one voucher; `signerKey` is the public key of whoever it names.
bool voucherHolds(const v1::Device& device, const Id& account, std::string_view signerKey) {
  const Id none;
  const std::string_view signer = device.signer().empty() ? none.view() : std::string_view(device.signer());
  return crypto::verify(signerKey, device.signature(), purpose,
                        {account.view(), signer, device.sign_pk(), device.box_pk()});
}

const v1::Device* find(const ById& index, std::string_view id) {
  const auto found = index.find(id);
  return found == index.end() ? nullptr : found->second;
}

// Whether the vouchers lead from `device` to device 0 or to a known device, without going round in a circle.
bool leadsHome(const v1::Device& device, const ById& fresh, const ById& known) {
  const v1::Device* at = &device;
  for (std::size_t steps = 0; steps < fresh.size(); ++steps) {
    if (at->signer().empty() || known.contains(at->signer())) return true;
    at = find(fresh, at->signer());
    if (at == nullptr) return false;
  }
  return false;
}

Result<void> checkDevice(const Account& account, const v1::Device& device, const ById& fresh, const ById& known) {
  if (!idFollowsFromKeys(device)) return {Problem::Unverified, "a device's id is not that of its keys"};
  const v1::Device* signer = find(known, device.signer());
  if (signer == nullptr) signer = find(fresh, device.signer());
  if (signer == nullptr && !device.signer().empty()) return {Problem::Unverified, "nobody known vouches for a device"};
  if (!voucherHolds(device, account.id, signer != nullptr ? signer->sign_pk() : account.init.recovery_sign_pk()))
    return {Problem::Unverified, "the voucher for a device is forged"};
  if (!leadsHome(device, fresh, known)) return {Problem::Unverified, "a device's vouchers do not lead to its account"};
  return {};
}

}  // namespace

v1::Device vouchedByCode(const DeviceKeys& device, const Account& account, const RecoveryCode& code) {
  v1::Device result = publicSide(device);
  result.set_signature(vouch(code.signKeys(), account.id, Id(), device));
  return result;
}

v1::Device vouchedByDevice(const DeviceKeys& device, const Account& account, const DeviceKeys& signer) {
  v1::Device result = publicSide(device);
  result.set_signer(signer.id.bytes());
  result.set_signature(vouch(signer.sign, account.id, signer.id, device));
  return result;
}

Result<void> checkDevices(const Account& account, std::span<const v1::Device> devices,
                          std::span<const v1::Device> known) {
  if (devices.size() > maxDevices) return {Problem::TooLarge, "more than 32 devices"};
  const ById fresh = indexed(devices);
  const ById before = indexed(known);
  if (fresh.size() != devices.size()) return {Problem::Unverified, "a device is named twice"};
  for (const auto& device : devices) COLLEGA_TRY(checkDevice(account, device, fresh, before));
  return {};
}

std::string signSession(const DeviceKeys& device, const Id& account, std::string_view nonce, std::string_view origin) {
  return crypto::sign(device.sign, "session", {nonce, account.view(), device.id.view(), origin});
}

bool checkSession(const v1::Device& device, const Id& account, std::string_view nonce, std::string_view origin,
                  std::string_view signature) {
  return crypto::verify(device.sign_pk(), signature, "session", {nonce, account.view(), device.device_id(), origin});
}

}  // namespace collega::ledger

// Accounts and the keys of a device.
#include "ledger/identity.h"
#include "ledger/sodium_bytes.h"

namespace collega::ledger {

namespace {

constexpr std::uint32_t accountVersion = 1;
constexpr std::size_t maxAccountBytes = 256;
constexpr std::size_t seedBytes = crypto_sign_SEEDBYTES;

DeviceKeys complete(crypto::SignKeys sign, crypto::BoxKeys box) {
  const Id id = crypto::hashId("device", {sign.publicKey, box.publicKey});
  return {std::move(sign), std::move(box), id};
}

crypto::BoxKeys boxKeysFromSecret(std::string_view secretKey) {
  crypto::BoxKeys keys{std::string(crypto_box_PUBLICKEYBYTES, '\0'), crypto::Secret(secretKey)};
  crypto_scalarmult_base(crypto::out(keys.publicKey), keys.secretKey.data());
  return keys;
}

}  // namespace

Account Account::of(const RecoveryCode& code) {
  v1::AccountInit init;
  init.set_version(accountVersion);
  init.set_recovery_sign_pk(code.signKeys().publicKey);
  init.set_recovery_box_pk(code.boxKeys().publicKey);
  std::string bytes = init.SerializeAsString();
  const Id id = crypto::hashId("account", {bytes});
  return {std::move(bytes), std::move(init), id};
}

Result<Account> Account::parse(std::string_view bytes) {
  v1::AccountInit init;
  if (bytes.size() > maxAccountBytes || !init.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
    return {Problem::InvalidInput, "that is no account"};
  if (init.version() > accountVersion) return {Problem::NewerVersion, "the account"};
  if (init.version() != accountVersion || init.recovery_sign_pk().size() != crypto_sign_PUBLICKEYBYTES ||
      init.recovery_box_pk().size() != crypto_box_PUBLICKEYBYTES)
    return {Problem::InvalidInput, "the account's keys have another length"};
  return Account{std::string(bytes), std::move(init), crypto::hashId("account", {bytes})};
}

v1::Device Account::deviceZero() const {
  v1::Device device;
  device.set_device_id(crypto::hashId("device", {init.recovery_sign_pk(), init.recovery_box_pk()}).bytes());
  device.set_sign_pk(init.recovery_sign_pk());
  device.set_box_pk(init.recovery_box_pk());
  return device;
}

DeviceKeys DeviceKeys::of(const RecoveryCode& code) { return complete(code.signKeys(), code.boxKeys()); }

DeviceKeys DeviceKeys::random() { return complete(crypto::randomSignKeys(), crypto::randomBoxKeys()); }

// The signing seed, the box key, and the id to recognise damage by.
crypto::Secret DeviceKeys::secretBytes() const {
  crypto::Secret bytes(seedBytes + box.secretKey.size() + Id::size);
  auto* end = std::copy_n(sign.secretKey.data(), seedBytes, bytes.data());
  end = std::copy_n(box.secretKey.data(), box.secretKey.size(), end);
  std::copy_n(id.value.data(), Id::size, end);
  return bytes;
}

Result<DeviceKeys> DeviceKeys::parse(const crypto::Secret& bytes) {
  constexpr std::size_t keyBytes = seedBytes + crypto_box_SECRETKEYBYTES;
  if (bytes.size() != keyBytes + Id::size) return {Problem::Damaged, "the device's keys are cut off"};
  const auto view = bytes.view();
  DeviceKeys keys = complete(crypto::signKeysFromSeed(crypto::Secret(view.substr(0, seedBytes))),
                             boxKeysFromSecret(view.substr(seedBytes, crypto_box_SECRETKEYBYTES)));
  if (keys.id.view() != view.substr(keyBytes)) return {Problem::Damaged, "the device's keys"};
  return keys;
}

}  // namespace collega::ledger

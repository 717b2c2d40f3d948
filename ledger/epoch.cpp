#include "ledger/epoch.h"

#include <sodium.h>

#include <algorithm>

#include "ledger/numbers.h"

namespace collega::ledger {

namespace {

// A secret, its space, epoch and device.
constexpr std::size_t keyBoxPlainBytes = epochSecretBytes + Id::size + sizeof(std::uint32_t) + Id::size;
static_assert(keyBoxBytes == keyBoxPlainBytes + crypto_box_SEALBYTES);

// What a box holds besides the secret: a box for one place opens nowhere else.
std::string purposeOf(const Id& space, std::uint32_t epoch, std::string_view device) {
  return space.bytes() + bigEndian(epoch) + std::string(device);
}

v1::KeyBox boxFor(const Id& space, std::uint32_t epoch, const crypto::Secret& secret, const v1::Device& device) {
  const std::string purpose = purposeOf(space, epoch, device.device_id());
  crypto::Secret plain(secret.size() + purpose.size());
  std::copy(purpose.begin(), purpose.end(), std::copy_n(secret.data(), secret.size(), plain.data()));
  v1::KeyBox box;
  box.set_device_id(device.device_id());
  box.set_epoch(epoch);
  box.set_box(crypto::closeBox(device.box_pk(), plain.view()));
  return box;
}

}  // namespace

Hash keyCommit(const Id& space, std::uint32_t epoch, const crypto::Secret& secret) {
  return crypto::hash("key", {space.view(), bigEndian(epoch), secret.view()});
}

v1::Epoch makeEpoch(const Id& space, std::uint32_t epoch, const crypto::Secret& secret,
                    std::span<const v1::Device> devices) {
  v1::Epoch result;
  result.set_epoch(epoch);
  result.set_key_commit(keyCommit(space, epoch, secret).bytes());
  for (const auto& device : devices) *result.add_boxes() = boxFor(space, epoch, secret, device);
  return result;
}

std::vector<v1::KeyBox> boxesFor(const Id& space, const EpochSecrets& secrets, std::span<const v1::Device> devices) {
  std::vector<v1::KeyBox> boxes;
  boxes.reserve(secrets.size() * devices.size());
  for (const auto& [epoch, secret] : secrets)
    for (const auto& device : devices) boxes.push_back(boxFor(space, epoch, secret, device));
  return boxes;
}

Result<crypto::Secret> openKeyBox(const DeviceKeys& device, const Id& space, const v1::KeyBox& box,
                                  const Hash& commit) {
  COLLEGA_ASSIGN(plain, crypto::openBox(device.box, box.box()));
  if (plain.size() != keyBoxPlainBytes ||
      plain.view().substr(epochSecretBytes) != purposeOf(space, box.epoch(), device.id.view()))
    return {Problem::Unverified, "a key box was made for another place"};
  crypto::Secret secret(plain.view().substr(0, epochSecretBytes));
  if (keyCommit(space, box.epoch(), secret) != commit)
    return {Problem::Unverified, "a key is not the one the ledger commits to"};
  return secret;
}

}  // namespace collega::ledger

#include "ledger/device_link.h"

#include "ledger/entry.h"
#include "ledger/link_text.h"

namespace collega::ledger {

namespace {

constexpr std::string_view path = "/d#1.";
constexpr std::size_t secretBytes = 16;
constexpr std::size_t nonceBytes = 24;
constexpr std::size_t maxSealedBytes = 64 << 10;
constexpr std::string_view asks = "link-ask";
constexpr std::string_view answers = "link-answer";

// Number 1 names the place, number 2 seals.
crypto::Secret keyOf(const DeviceLink& link, std::uint64_t number) {
  const crypto::Secret key(crypto::hash("device-link", {link.secret.view()}).view());
  return crypto::deriveKey(key, number, "devlink_");
}

std::string seal(const DeviceLink& link, std::string_view purpose, std::string_view plain) {
  const std::string nonce = crypto::randomBytes(nonceBytes);
  return nonce + crypto::encrypt(keyOf(link, 2), nonce, purpose, plain);
}

Result<std::string> open(const DeviceLink& link, std::string_view purpose, std::string_view sealed) {
  if (sealed.size() < nonceBytes || sealed.size() > maxSealedBytes)
    return {Problem::Unverified, "what the other device said is cut off"};
  return crypto::decrypt(keyOf(link, 2), sealed.substr(0, nonceBytes), purpose, sealed.substr(nonceBytes));
}

// Without the secret halves.
DeviceKeys publicKeys(const v1::Device& device) {
  return {{device.sign_pk(), {}}, {device.box_pk(), {}}, crypto::hashId("device", {device.sign_pk(), device.box_pk()})};
}

Error unverified(const char* what) { return {Problem::Unverified, what}; }

}  // namespace

DeviceLink DeviceLink::random(std::string server) { return {std::move(server), crypto::randomSecret(secretBytes)}; }

std::string DeviceLink::text() const { return writeLink(server, path, std::string(secret.view())); }

Result<DeviceLink> DeviceLink::parse(std::string_view text) {
  COLLEGA_ASSIGN(read, readLink(text, path, secretBytes, "a code for a new device"));
  DeviceLink link{std::move(read.server), crypto::Secret(std::string_view(read.content))};
  crypto::wipe(read.content);
  return link;
}

Id DeviceLink::place() const { return crypto::hashId("link-place", {keyOf(*this, 1).view()}); }

v1::Device publicSide(const DeviceKeys& device) {
  v1::Device result;
  result.set_device_id(device.id.bytes());
  result.set_sign_pk(device.sign.publicKey);
  result.set_box_pk(device.box.publicKey);
  return result;
}

v1::Device vouchFor(const v1::Device& asked, const Account& account, const DeviceKeys& signer) {
  return vouchedByDevice(publicKeys(asked), account, signer);
}

std::string sealAsk(const DeviceLink& link, const DeviceKeys& device, const std::string& name) {
  v1::LinkAsk ask;
  *ask.mutable_device() = publicSide(device);
  ask.set_name(name);
  return seal(link, asks, ask.SerializeAsString());
}

Result<v1::LinkAsk> openAsk(const DeviceLink& link, std::string_view sealed) {
  COLLEGA_ASSIGN(plain, open(link, asks, sealed));
  v1::LinkAsk ask;
  if (!ask.ParseFromString(plain)) return unverified("what the other device asks makes no sense");
  if (publicKeys(ask.device()).id.view() != ask.device().device_id())
    return unverified("the other device's id is not that of its keys");
  return ask;
}

std::string sealAnswer(const DeviceLink& link, const v1::Device& asked, const v1::LinkAnswer& answer) {
  return seal(link, answers, crypto::closeBox(asked.box_pk(), answer.SerializeAsString()));
}

Result<v1::LinkAnswer> openAnswer(const DeviceLink& link, const DeviceKeys& device, std::string_view sealed) {
  COLLEGA_ASSIGN(box, open(link, answers, sealed));
  COLLEGA_ASSIGN(plain, crypto::openBox(device.box, box));
  v1::LinkAnswer answer;
  if (!answer.ParseFromArray(plain.data(), static_cast<int>(plain.size())))
    return unverified("what the other device answers makes no sense");
  COLLEGA_ASSIGN(account, Account::parse(answer.account_init()));
  const std::vector<v1::Device> devices(answer.devices().begin(), answer.devices().end());
  if (devices.empty() || devices.front().device_id() != device.id.view())
    return unverified("the other device let in another one than this");
  COLLEGA_TRY(checkDevices(account, devices));
  return answer;
}

std::string linkNumber(const DeviceLink& link, const v1::Device& asking) {
  return headCode(crypto::hash("link-number", {link.secret.view(), asking.sign_pk(), asking.box_pk()}));
}

}  // namespace collega::ledger

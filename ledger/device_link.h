// Linking a second device: the code that the first one shows, and what the two say to each other under it. Whoever has
// the code can ask; a person approves on the first device, and compares a number that both show.
#pragma once

#include "collega/v1/linking.pb.h"
#include "ledger/identity.h"

namespace collega::ledger {

// https://HOST/d#1.<base64url(secret16)>
struct DeviceLink {
  std::string server;  // "https://host[:port]", without a path
  crypto::Secret secret;

  static DeviceLink random(std::string server);
  [[nodiscard]] std::string text() const;
  // LinkMalformed if it is not a link of this version, whole.
  static Result<DeviceLink> parse(std::string_view text);
  // Where the two meet on the server; says nothing of the secret.
  [[nodiscard]] Id place() const;
};

// What a new device asks with.
std::string sealAsk(const DeviceLink& link, const DeviceKeys& device, const std::string& name);
// Unverified if it was not made with the code, or the device's id is not that of its keys.
Result<v1::LinkAsk> openAsk(const DeviceLink& link, std::string_view sealed);

// For the device that asked, and nobody else.
std::string sealAnswer(const DeviceLink& link, const v1::Device& asked, const v1::LinkAnswer& answer);
Result<v1::LinkAnswer> openAnswer(const DeviceLink& link, const DeviceKeys& device, std::string_view sealed);

// Eight decimal digits that both devices show: of another device that asked with the same code they differ.
std::string linkNumber(const DeviceLink& link, const v1::Device& asking);
v1::Device publicSide(const DeviceKeys& device);

// The device, vouched for by another of the account.
v1::Device vouchFor(const v1::Device& asked, const Account& account, const DeviceKeys& signer);

}  // namespace collega::ledger

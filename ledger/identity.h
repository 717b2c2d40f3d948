// Who somebody is: the recovery code (device 0), the account that follows from it, and the devices it vouches for.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "collega/v1/ledger.pb.h"
#include "ledger/crypto.h"

namespace collega::ledger {

// 128 random bits, written as 9 groups of 5 digits, each with check bits of its own. Any one wrong digit and any two
// neighbouring digits swapped in a group are found; most are located.
class RecoveryCode {
 public:
  static RecoveryCode random();
  // Accepts Latin, Arabic-Indic and Persian digits; spaces and dashes between groups. CodeMalformed names the group
  // where it can.
  static Result<RecoveryCode> parse(std::string_view text);

  [[nodiscard]] crypto::Secret text() const;  // "12345 67890 …"
  // The keys of device 0.
  [[nodiscard]] crypto::SignKeys signKeys() const;
  [[nodiscard]] crypto::BoxKeys boxKeys() const;

 private:
  crypto::Secret bits_;
};

// What a device counts its entries under, until it is restored from a backup.
inline constexpr std::uint32_t firstIncarnation = 1;

// More devices than any person has; keeps a stranger from making us verify thousands of vouchers.
inline constexpr std::size_t maxDevices = 32;

// An account's public side; `bytes` is the serialised v1::AccountInit whose hash is the id.
struct Account {
  std::string bytes;
  v1::AccountInit init;
  Id id;

  static Account of(const RecoveryCode& code);
  // The recovery code's public side: what is sealed for it, the code opens.
  [[nodiscard]] v1::Device deviceZero() const;
  static Result<Account> parse(std::string_view bytes);
};

// A device's own keys; they never leave it.
struct DeviceKeys {
  crypto::SignKeys sign;
  crypto::BoxKeys box;
  Id id;  // hash of the public keys

  static DeviceKeys random();
  // Device 0's.
  static DeviceKeys of(const RecoveryCode& code);
  // From what secretBytes gave. Damaged if it is not that.
  static Result<DeviceKeys> parse(const crypto::Secret& bytes);
  [[nodiscard]] crypto::Secret secretBytes() const;
};

// The device's public keys, vouched for by device 0 or by another device of the account.
v1::Device vouchedByCode(const DeviceKeys& device, const Account& account, const RecoveryCode& code);
v1::Device vouchedByDevice(const DeviceKeys& device, const Account& account, const DeviceKeys& signer);

// Whether every device's id follows from its keys and its voucher leads to device 0 within `devices` (and `known`).
Result<void> checkDevices(const Account& account, std::span<const v1::Device> devices,
                          std::span<const v1::Device> known = {});

// Signs and checks the opening of a session.
std::string signSession(const DeviceKeys& device, const Id& account, std::string_view nonce, std::string_view origin);
bool checkSession(const v1::Device& device, const Id& account, std::string_view nonce, std::string_view origin,
                  std::string_view signature);

}  // namespace collega::ledger

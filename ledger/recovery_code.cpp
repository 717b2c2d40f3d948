// The recovery code: 128 bits as 9 groups of 5 digits.
//
// A group is 4·d + c, with d < 25000 and c two check bits over d and the group's place. The nine d are the digits of
// one number to the base 25000, eleven times the 128 bits. A wrong digit, or two neighbours swapped inside a group,
// breaks a group's check bits (four in five times: the group is named) or the divisibility by eleven (always
// otherwise): for such an error never changes d by a multiple of eleven without changing c. Tests show it for
// every group there is. Any other mistake passes with a chance of about one in three million.
#include <sodium.h>

#include <algorithm>
#include <array>

#include "ledger/identity.h"

namespace collega::ledger {

namespace {

constexpr std::size_t groupCount = 9;
constexpr std::size_t groupDigits = 5;
constexpr std::size_t codeBytes = 16;
constexpr std::uint32_t base = 25000;
constexpr std::uint32_t divisor = 11;
constexpr std::size_t maxTextBytes = 512;

// Big-endian; one byte more than the bits, for the factor of eleven.
using Number = std::array<std::uint8_t, codeBytes + 1>;
using Groups = std::array<std::uint32_t, groupCount>;

// number = number * factor + added; what did not fit any more.
std::uint32_t multiply(Number& number, std::uint32_t factor, std::uint32_t added) {
  for (std::size_t i = number.size(); i-- > 0;) {
    added += number[i] * factor;
    number[i] = static_cast<std::uint8_t>(added);
    added >>= 8;
  }
  return added;
}

// number = number / by; the remainder.
std::uint32_t divide(Number& number, std::uint32_t by) {
  std::uint32_t rest = 0;
  for (auto& byte : number) {
    rest = rest << 8 | byte;
    byte = static_cast<std::uint8_t>(rest / by);
    rest %= by;
  }
  return rest;
}

std::uint32_t checkBits(std::uint32_t data, std::size_t place) {
  return static_cast<std::uint32_t>(data % divisor + place) % 4;
}

std::uint32_t byteAt(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<std::uint8_t>(text[i]) : 0;
}

// The zero of a script's digits: Latin, or two bytes of UTF-8: Arabic-Indic U+0660, Persian U+06F0.
std::string_view zeroLike(std::string_view text) {
  for (const std::string_view zero : {"\u0660", "\u06F0"})
    if (text.starts_with(zero.front())) return zero;
  return "0";
}

std::optional<std::uint32_t> takeDigit(std::string_view& text) {
  const std::string_view zero = zeroLike(text);
  const std::size_t last = zero.size() - 1;
  const std::uint32_t digit = byteAt(text, last) - byteAt(zero, last);
  if (digit > 9) return std::nullopt;
  text.remove_prefix(zero.size());
  return digit;
}

bool takeSeparator(std::string_view& text) {
  if (std::string_view(" -\t\r\n").find(text.front()) == std::string_view::npos) return false;
  text.remove_prefix(1);
  return true;
}

Error wrongGroup(std::size_t place, const std::string& why) {
  return {Problem::CodeMalformed, "group " + std::to_string(place + 1) + " " + why};
}

Result<Groups> readGroups(std::string_view text) {
  if (text.size() > maxTextBytes) return {Problem::CodeMalformed, "it is too long"};
  Groups groups{};
  std::size_t digits = 0;
  while (!text.empty()) {
    const std::size_t place = digits / groupDigits;
    if (const auto digit = takeDigit(text)) {
      if (place == groupCount) return {Problem::CodeMalformed, "it has more than 9 groups"};
      groups[place] = groups[place] * 10 + *digit;
      ++digits;
    } else if (!takeSeparator(text)) {
      return wrongGroup(place, "has something else than digits");
    } else if (digits % groupDigits != 0) {
      return wrongGroup(place, "does not have five digits");
    }
  }
  if (digits != groupCount * groupDigits)
    return {Problem::CodeMalformed, "it has " + std::to_string(digits) + " digits instead of 45"};
  return groups;
}

// The bits that the groups stand for.
Result<crypto::Secret> bitsOf(const Groups& groups) {
  Number number{};
  for (std::size_t place = 0; place < groupCount; ++place) {
    const std::uint32_t data = groups[place] / 4;
    if (groups[place] % 4 != checkBits(data, place)) return wrongGroup(place, "has a typing error");
    multiply(number, base, data);
  }
  const bool divisible = divide(number, divisor) == 0 && number[0] == 0;
  crypto::Secret bits(codeBytes);
  std::copy(number.begin() + 1, number.end(), bits.data());
  sodium_memzero(number.data(), number.size());
  if (!divisible) return {Problem::CodeMalformed, "one of the groups has a typing error"};
  return bits;
}

Groups groupsOf(const crypto::Secret& bits) {
  Number number{};
  std::copy_n(bits.data(), codeBytes, number.begin() + 1);
  multiply(number, divisor, 0);
  Groups groups{};
  for (std::size_t place = groupCount; place-- > 0;) {
    const std::uint32_t data = divide(number, base);
    groups[place] = data * 4 + checkBits(data, place);
  }
  sodium_memzero(number.data(), number.size());
  return groups;
}

// Seeds of device 0: the bits are stretched to the length that key derivation takes.
crypto::Secret seed(const crypto::Secret& bits, std::uint64_t number) {
  const crypto::Secret key(crypto::hash("recovery", {bits.view()}).view());
  return crypto::deriveKey(key, number, "recovery");
}

}  // namespace

RecoveryCode RecoveryCode::random() {
  RecoveryCode code;
  code.bits_ = crypto::randomSecret(codeBytes);
  return code;
}

Result<RecoveryCode> RecoveryCode::parse(std::string_view text) {
  COLLEGA_ASSIGN(groups, readGroups(text));
  auto bits = bitsOf(groups);
  sodium_memzero(groups.data(), sizeof groups);
  if (!bits) return bits.error();
  RecoveryCode code;
  code.bits_ = *std::move(bits);
  return code;
}

crypto::Secret RecoveryCode::text() const {
  Groups groups = groupsOf(bits_);
  crypto::Secret text(groupCount * (groupDigits + 1) - 1);
  std::fill_n(text.data(), text.size(), ' ');
  for (std::size_t place = 0; place < groupCount; ++place) {
    for (std::size_t digit = groupDigits; digit-- > 0; groups[place] /= 10)
      text.data()[place * (groupDigits + 1) + digit] = static_cast<std::uint8_t>('0' + groups[place] % 10);
  }
  return text;  // the groups are used up: nothing is left to wipe
}

crypto::SignKeys RecoveryCode::signKeys() const { return crypto::signKeysFromSeed(seed(bits_, 1)); }

crypto::BoxKeys RecoveryCode::boxKeys() const { return crypto::boxKeysFromSeed(seed(bits_, 2)); }

}  // namespace collega::ledger

#include "ledger/id.h"

#include <sodium.h>

namespace collega {

namespace {

int digitValue(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  return -1;
}

}  // namespace

std::string toHex(std::string_view bytes) {
  std::string text(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  text.pop_back();  // the terminator
  return text;
}

std::optional<std::string> fromHex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  std::string bytes(text.size() / 2, '\0');
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const int high = digitValue(text[2 * i]);
    const int low = digitValue(text[2 * i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes[i] = static_cast<char>(high * 16 + low);
  }
  return bytes;
}

template <std::size_t Size, class Tag>
std::string FixedBytes<Size, Tag>::hex() const {
  return toHex(view());
}

template <std::size_t Size, class Tag>
std::optional<FixedBytes<Size, Tag>> FixedBytes<Size, Tag>::fromHex(std::string_view text) {
  const auto bytes = collega::fromHex(text);
  return bytes ? from(*bytes) : std::nullopt;
}

template struct FixedBytes<16, IdTag>;
template struct FixedBytes<32, HashTag>;

Id randomId() {
  Id id;
  randombytes_buf(id.value.data(), id.value.size());
  return id;
}

}  // namespace collega

// Ids and hashes: fixed-size byte strings with value semantics.
//
// Protobuf carries bytes as std::string, so that is what "bytes" means in this tree.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace collega {

template <std::size_t Size, class Tag>
struct FixedBytes {
  std::array<std::uint8_t, Size> value{};

  static constexpr std::size_t size = Size;

  auto operator<=>(const FixedBytes&) const = default;

  // Nothing if `bytes` has another size.
  static std::optional<FixedBytes> from(std::string_view bytes) {
    if (bytes.size() != Size) return std::nullopt;
    FixedBytes result;
    for (std::size_t i = 0; i < Size; ++i) result.value[i] = static_cast<std::uint8_t>(bytes[i]);
    return result;
  }

  [[nodiscard]] std::string bytes() const { return {reinterpret_cast<const char*>(value.data()), Size}; }
  [[nodiscard]] std::string_view view() const { return {reinterpret_cast<const char*>(value.data()), Size}; }
  [[nodiscard]] bool isNull() const { return *this == FixedBytes{}; }

  // Lower-case hexadecimal digits; fromHex is their inverse and accepts no other form.
  [[nodiscard]] std::string hex() const;
  static std::optional<FixedBytes> fromHex(std::string_view text);
};

// An account, device, space or record: 16 bytes.
using Id = FixedBytes<16, struct IdTag>;
// BLAKE2b-256.
using Hash = FixedBytes<32, struct HashTag>;

// 16 random bytes.
Id randomId();

std::string toHex(std::string_view bytes);
std::optional<std::string> fromHex(std::string_view text);

}  // namespace collega

template <std::size_t Size, class Tag>
struct std::hash<collega::FixedBytes<Size, Tag>> {
  std::size_t operator()(const collega::FixedBytes<Size, Tag>& id) const noexcept {
    return std::hash<std::string_view>{}(id.view());
  }
};

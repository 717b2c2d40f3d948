// Numbers as they stand in what is hashed, sealed or framed: big-endian, of fixed length.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace collega {

template <class Unsigned>
std::string bigEndian(Unsigned number) {
  std::string bytes(sizeof number, '\0');
  for (std::size_t i = sizeof number; i-- > 0; number = static_cast<Unsigned>(number >> 8))
    bytes[i] = static_cast<char>(number & 0xFF);
  return bytes;
}

// From the first bytes, of which there must be enough.
template <class Unsigned>
Unsigned fromBigEndian(std::string_view bytes) {
  Unsigned number = 0;
  for (std::size_t i = 0; i < sizeof number; ++i)
    number = static_cast<Unsigned>(number << 8 | static_cast<std::uint8_t>(bytes[i]));
  return number;
}

}  // namespace collega

// What every fuzz target shares: it is given bytes that nobody has checked, and must neither crash nor hang nor take
// more than its due; what it accepts must come back the same.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "ledger/start.h"

namespace collega::fuzz {

inline std::string_view bytesOf(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

// Ends the program: the fuzzer keeps the input that led here.
inline void must(bool holds) {
  if (!holds) std::abort();
}

}  // namespace collega::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

// How much goes into one Append: several entries, about a mebibyte.
#pragma once

#include "collega/v1/ledger.pb.h"

namespace collega::sync {

inline constexpr std::size_t appendTargetBytes = 1 << 20;

inline std::size_t entrySize(const v1::Entry& entry) {
  return entry.head().size() + entry.body().size() + entry.signature().size();
}

}  // namespace collega::sync

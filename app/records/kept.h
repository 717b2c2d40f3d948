// Stamps as a device keeps them.
#pragma once

#include "app/records/merge.h"
#include "collega/v1/kept.pb.h"

namespace collega::records {

void toKept(const Stamp& stamp, v1::KeptStamp& kept);
Stamp fromKept(const v1::KeptStamp& kept);

// What a list shows of a kept record: quick to read, without what merging needs.
struct Outside {
  std::uint32_t kind = 0;
  std::string bytes;
  Stamp created;
  Stamp changed;
  bool deleted = false;
};
Result<Outside> readOutside(std::string_view saved);

}  // namespace collega::records

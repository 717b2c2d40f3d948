// Stamps as a device keeps them.
#pragma once

#include "app/records/merge.h"
#include "collega/v1/kept.pb.h"

namespace collega::records {

void toKept(const Stamp& stamp, v1::KeptStamp& kept);
Stamp fromKept(const v1::KeptStamp& kept);

}  // namespace collega::records

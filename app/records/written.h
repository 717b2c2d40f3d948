// What one change wrote, as a message of its kind: for a person's data export and for erasure.
#pragma once

#include <google/protobuf/message.h>

#include <memory>

#include "collega/v1/ledger.pb.h"

namespace collega::records {

// The fields it set, and the elements it added to sets. Null for a kind that this version does not know, and for what
// is malformed.
std::unique_ptr<google::protobuf::Message> writtenBy(const v1::Change& change);

}  // namespace collega::records

// What a newer version of Collega wrote: it is kept and passed on, and this one cannot show it.
#pragma once

#include "app/session/session.h"

namespace collega::session {

// Records of kinds that this program does not know.
Result<std::size_t> newerRecords(Session& session);

// Whether a record of a kind that it knows has parts that it does not.
bool hasNewerParts(const google::protobuf::Message& value);

}  // namespace collega::session

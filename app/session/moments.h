// The moments of contact that the records of a space tell of.
#pragma once

#include "app/domain/moments.h"
#include "app/session/session.h"

namespace collega::session {

// In a pair every contact is between its two: where a record names one of them or nobody, the other was there too.
// Answers to a follow-up about a visit have the visit's themes.
Result<std::vector<domain::Moment>> momentsIn(Session& session, const SpaceInfo& space);

}  // namespace collega::session

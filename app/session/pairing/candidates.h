// Whom the matching sees, and what they carry already: as far as one can read it.
#pragma once

#include <vector>

#include "app/domain/pairing/suggestions.h"
#include "app/session/session.h"

namespace collega::session {

// The members of a space whose profile has arrived; of doubles that were merged, the one that stays.
Result<std::vector<domain::Candidate>> candidatesIn(Session& session, const Id& space);
// Pairs and proposals of all spaces: a person has one load, and a no is a no everywhere.
Result<std::vector<v1::Pair>> knownPairs(Session& session);

}  // namespace collega::session

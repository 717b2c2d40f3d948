// Permission at home: the organisation of a side agreed to the pair, and heard what came of it.
#pragma once

#include <string>

#include "app/session/session.h"

namespace collega::session {

// Written down by either of the pair, its broker, or a coordinator. The town is that of one of the two; one's own where
// it is empty.
Result<void> permitPair(Session& session, const Id& pair, const std::string& town, const std::string& by);
Result<void> reportPair(Session& session, const Id& pair, const std::string& town);

// A pair that is one's own, whose broker one is, or whose partnership one coordinates. NotAllowed.
Result<Item<v1::Pair>> ownOrCoordinated(Session& session, const Id& pair);

}  // namespace collega::session

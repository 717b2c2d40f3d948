// Permission at home: the organisation of a side agreed to the pair, and heard what came of it. And closing a pair,
// which is no failure.
#pragma once

#include <string>

#include "app/session/session.h"

namespace collega::session {

// Written down by either of the pair, its broker, or a coordinator. The town is that of one of the two; one's own where
// it is empty.
Result<void> permitPair(Session& session, const Id& pair, const std::string& town, const std::string& by);
Result<void> reportPair(Session& session, const Id& pair, const std::string& town);

// An accepted pair, by either of the two or a coordinator. Its space stays, to be read.
Result<void> closePair(Session& session, const Id& pair, const std::string& reason);

}  // namespace collega::session

// Handing a pair over to a colleague of one's town: asked by who leaves, agreed to by the peer. The thread goes on in
// the same space; who leaves stays in it until they leave it.
#pragma once

#include <string>

#include "app/session/session.h"

namespace collega::session {

// The introduction becomes a line in the pair's conversation too.
Result<void> askHandover(Session& session, const Id& pair, const Id& to, const std::string& introduction);
// The successor takes the leaver's place and comes into the pair's space.
Result<void> agreeToHandover(Session& session, const Id& pair);
Result<void> refuseHandover(Session& session, const Id& pair);

}  // namespace collega::session

// Handing a pair over to a colleague of one's town: asked by who leaves, agreed to by that colleague and by the peer,
// in either order. The thread goes on in the same space; who leaves stays in it until they leave it.
#pragma once

#include <string>

#include "app/session/session.h"

namespace collega::session {

// The introduction becomes a line in the pair's conversation too.
Result<void> askHandover(Session& session, const Id& pair, const Id& to, const std::string& introduction);
// Said by the peer or the successor. Once both have, the successor takes the leaver's place.
Result<void> agreeToHandover(Session& session, const Id& pair);
// Where both have agreed: the peer lets the successor into the pair's space. Whether it was done.
Result<bool> settleHandover(Session& session, Item<v1::Pair> pair);
Result<void> refuseHandover(Session& session, const Id& pair);

}  // namespace collega::session

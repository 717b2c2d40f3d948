// A broker who took a request for help comes into the pair's space when one of the two lets them in, and leaves it
// again once they say that it is done. A broker whom the pair was made with stays.
#pragma once

#include "app/session/session.h"

namespace collega::session {

// NotAllowed for anybody but the two, and as long as no broker has taken it; InvalidInput for help that is not about a
// pair.
Result<void> admitBroker(Session& session, const Id& help);

// Leaves the pairs one was let into for help that is done. Whether anything was written.
Result<bool> leaveWhereDone(Session& session);

}  // namespace collega::session

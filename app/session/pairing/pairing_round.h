// An exchange round of a partnership, or of a network with the partnerships beneath it that one can read: planned
// first, then, if the coordinator wants it, proposed to each two.
#pragma once

#include <vector>

#include "app/domain/pairing/exchange_round.h"
#include "app/session/session.h"

namespace collega::session {

// Nothing is written.
Result<domain::Round> planRound(Session& session, const Id& space, const domain::RoundWishes& wishes);
// A proposal for each pair of it, which both have to accept; one's own pair waits for the other alone. For the
// coordinators of the space. The proposals' ids, in the order of the pairs.
Result<std::vector<Id>> proposeRound(Session& session, const Id& space, const domain::Round& round);

}  // namespace collega::session

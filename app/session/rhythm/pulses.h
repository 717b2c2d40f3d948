// Pulses: what a pair tells its partnership, and a partnership its network, about how it fares; never what was written.
#pragma once

#include <set>

#include "app/domain/rhythm/pulse.h"
#include "app/session/session.h"

namespace collega::session {

// Tells the pulses of one's own pairs and partnerships that differ from what was told; how many did. Looks at those
// whose ledger went on since one last looked, and at all on another day: so two who see it differently tell it once
// each, and not for ever.
Result<int> tellPulses(Session& session);
// Of these alone, and of those that they tell theirs to.
Result<int> tellPulses(Session& session, std::set<Id> changed);

}  // namespace collega::session

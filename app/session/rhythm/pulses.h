// Pulses: what a pair tells its partnership, and a partnership its network, about how it fares; never what was written.
#pragma once

#include "app/domain/rhythm/pulse.h"
#include "app/session/session.h"

namespace collega::session {

// Tells the pulses of one's own pairs and partnerships that differ from what was told; how many did.
Result<int> tellPulses(Session& session);

}  // namespace collega::session

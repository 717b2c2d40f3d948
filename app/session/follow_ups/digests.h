// The digest of a day: what waits for its reader and what is new to them, in the place of many pings.
#pragma once

#include "app/domain/follow_ups/digest.h"
#include "app/session/session.h"

namespace collega::session {

// What is new came after `since`; without it, after the last digest that was given.
Result<domain::Digest> digestOf(Session& session, const std::optional<domain::Day>& since = std::nullopt);

// The digest of today, once: nothing where it was given already or there is nothing to tell. What is given is noted on
// this device.
Result<std::optional<domain::Digest>> takeDigest(Session& session);

}  // namespace collega::session

// Putting a member out of a space.
#pragma once

#include "app/session/session.h"

namespace collega::session {

// One entry puts them out and begins a new key, at the next sync. By a coordinator; what they wrote stays. NotAllowed,
// NotFound.
Result<void> removeMember(Session& session, const Id& space, const Id& person);

}  // namespace collega::session

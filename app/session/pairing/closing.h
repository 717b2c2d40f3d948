// Closing a pair, and taking it up again: the pair's record says that it is closed, and its rhythm why and since when.
// Closing is no failure; the pair's space stays, to be read.
#pragma once

#include "app/domain/rhythm/rhythm_setting.h"
#include "app/session/session.h"

namespace collega::session {

// By either of the two or a coordinator, not by its broker.
Result<void> closePair(Session& session, const Id& pair, const domain::Silence& silence);
// AlreadyExists where the two have another pair by now.
Result<void> reopenPair(Session& session, const Id& pair);

// The same for any tie: a partnership, a pair (by its space), a person.
Result<void> closeTie(Session& session, const Id& about, const domain::Silence& silence);
Result<void> reopenTie(Session& session, const Id& about);

}  // namespace collega::session

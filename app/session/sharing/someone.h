// What tells who a person is in records that only name people: for their data export and their erasure.
#pragma once

#include "app/records/personal.h"
#include "app/session/session.h"

namespace collega::session {

// The account with the names and addresses that any space knows of it, the newest last; without texts for somebody of
// whom nothing is known.
Result<records::Someone> someoneOf(Session& session, const Id& person);

}  // namespace collega::session

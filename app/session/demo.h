// The demo network: five real partnerships with invented people on both sides, made the way people would make it. Each
// invented person is a real account with its own keys, who joins by invitation and writes their own entries.
#pragma once

#include <functional>
#include <string>

#include "app/session/session.h"

namespace collega::session {

// Told in English what is being done, for the impatient.
using DemoProgress = std::function<void(const std::string&)>;

// The person a demo profile belongs to: a coordinator in Amsterdam.
v1::Person demoPerson();

// Puts `session` and the others it makes into the demo network, through the session's own server, and returns when all
// of it is synchronised. Needs a running event loop no more than the calling thread. AlreadyExists if the profile has
// spaces already; Unreachable if there is no server.
Result<void> loadDemo(Session& session, const Session::Clock& clock, const DemoProgress& progress = {});

}  // namespace collega::session

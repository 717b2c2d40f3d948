// The demo network: five real partnerships with invented people on both sides, made the way people would make it. Each
// invented person is a real account with its own keys, who joins by invitation and writes their own entries.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/session/session.h"

namespace collega::session {

// Told in English what is being done, for the impatient.
using DemoProgress = std::function<void(const std::string&)>;

// Whoever a demo profile can belong to, by their short names.
std::vector<std::string> demoPeople();
// The usual one: a coordinator in Amsterdam.
inline constexpr auto demoLead = "sanne";
// Empty where there is nobody of this name.
v1::Person demoPerson(const std::string& name = demoLead);

// Puts `session` and the others it makes into the demo network, through the session's own server, and returns when all
// of it is synchronised. `as`: who of its people the profile is. Needs a running event loop no more than the calling
// thread. AlreadyExists if the profile has spaces already; NotFound if there is nobody of that name; Unreachable if
// there is no server.
Result<void> loadDemo(Session& session, const Session::Clock& clock, const DemoProgress& progress = {},
                      const std::string& as = demoLead);

}  // namespace collega::session

// One's own profile, changed on another of one's devices.
#pragma once

#include "app/session/session.h"

namespace collega::session {

// When one last changed it, here or elsewhere, in milliseconds.
inline constexpr std::string_view personChangedSetting = "person.changed";

// What another device wrote later than this one is one's profile here too.
Result<void> adoptMe(Session& session);

}  // namespace collega::session

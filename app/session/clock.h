// The clock of a program: the computer's own, or COLLEGA_NOW in its place.
#pragma once

#include <optional>
#include <string_view>

#include "app/sync/engine.h"

namespace collega::session {

// "2026-11-23T09:00:00Z", with an offset, or without one in local time. Nothing if it is no moment.
std::optional<std::int64_t> parseMoment(std::string_view text);

// Starts at COLLEGA_NOW and runs on from there. InvalidInput if that is no moment.
Result<sync::Clock> clockFromEnvironment();

}  // namespace collega::session

// The clock of a command: the computer's own, or COLLEGA_NOW in its place.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/sync/engine.h"

namespace collega::cli {

// "2026-11-23T09:00:00Z", with an offset, or without one in local time. Nothing if it is no moment.
std::optional<std::int64_t> parseMoment(std::string_view text);

// Starts at COLLEGA_NOW and runs on from there. InvalidInput if that is no moment.
Result<sync::Clock> clockFromEnvironment();

std::string isoMoment(std::int64_t ms);  // 2026-11-23T09:00:00Z
std::string isoDay(std::int64_t ms);     // 2026-11-23, where the computer is

}  // namespace collega::cli

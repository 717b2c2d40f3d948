// The server's wall clock, passed in so that expiry can be tested.
#pragma once

#include <cstdint>
#include <functional>

namespace collega::server {

// Milliseconds since 1970.
using Clock = std::function<std::int64_t()>;

std::int64_t systemTimeMs();

// A clock that shows `startMs` now and runs on from there.
Clock clockFrom(std::int64_t startMs);

}  // namespace collega::server

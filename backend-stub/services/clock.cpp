#include "backend-stub/services/clock.h"

#include <chrono>

namespace collega::server {

std::int64_t systemTimeMs() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

Clock clockFrom(std::int64_t startMs) {
  const std::int64_t offset = startMs - systemTimeMs();
  return [offset] { return systemTimeMs() + offset; };
}

}  // namespace collega::server

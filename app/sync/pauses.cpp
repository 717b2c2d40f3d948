#include "app/sync/pauses.h"

#include <algorithm>

namespace collega::sync {
namespace {

constexpr std::uint32_t shortestMs = 1'000;
constexpr std::uint32_t longestMs = 60'000;

}  // namespace

bool passesByItself(Problem problem) {
  return problem == Problem::Unreachable || problem == Problem::BadAnswer || problem == Problem::Limited ||
         problem == Problem::SessionEnded;
}

std::uint32_t Pauses::next() {
  const std::uint32_t doublings = std::min(tries_++, 6U);
  const std::uint32_t full = std::min(shortestMs << (doublings + 1), longestMs);
  return full / 2 + random_(full / 2 + 1);
}

}  // namespace collega::sync

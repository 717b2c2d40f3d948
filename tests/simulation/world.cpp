#include "tests/simulation/world.h"

namespace collega::simulation {

void World::pass(std::int64_t ms) {
  passUntil([] { return false; }, ms);
}

bool World::passUntil(const std::function<bool()>& done, std::int64_t ms) {
  const std::int64_t end = nowMs_ + ms;
  while (!done()) {
    if (agenda_.empty() || agenda_.begin()->first > end) {
      nowMs_ = end;
      return done();
    }
    auto next = agenda_.extract(agenda_.begin());
    nowMs_ = next.key();
    next.mapped()();
  }
  return true;
}

}  // namespace collega::simulation

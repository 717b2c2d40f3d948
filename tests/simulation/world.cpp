#include "tests/simulation/world.h"

namespace collega::simulation {

void World::note(std::string_view happening) {
  trace_ = crypto::hash("trace", {trace_.view(), std::to_string(nowMs_), happening});
}

void World::sleep(std::int64_t ms) {
  nowMs_ += ms;
  decltype(agenda_) later;
  for (auto& [at, what] : agenda_) later.emplace(at + ms, std::move(what));
  agenda_ = std::move(later);
}

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

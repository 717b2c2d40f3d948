// Virtual time: things happen in order of their moment, and a simulated hour takes no time at all.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <random>

namespace collega::simulation {

class World {
 public:
  explicit World(std::uint64_t seed) : random_(seed) {}

  [[nodiscard]] std::int64_t nowMs() const { return nowMs_; }
  // Below the bound; 0 for a bound of 0.
  std::uint32_t random(std::uint32_t bound) { return bound == 0 ? 0 : static_cast<std::uint32_t>(random_() % bound); }
  bool chance(std::uint32_t inThousand) { return random(1000) < inThousand; }

  void after(std::uint32_t ms, std::function<void()> what) { agenda_.emplace(nowMs_ + ms, std::move(what)); }
  // Lets time pass, with all that happens in it.
  void pass(std::int64_t ms);
  // Until `done`, which is asked after every happening, or so much time has passed. Whether it was done.
  bool passUntil(const std::function<bool()>& done, std::int64_t ms);

 private:
  std::mt19937_64 random_;
  // 2026-09-21, noon.
  std::int64_t nowMs_ = 1'789'992'000'000;
  std::multimap<std::int64_t, std::function<void()>> agenda_;
};

}  // namespace collega::simulation

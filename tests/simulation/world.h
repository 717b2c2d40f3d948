// Virtual time: things happen in order of their moment, and a simulated hour takes no time at all.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <string_view>

#include "ledger/crypto.h"

namespace collega::simulation {

class World {
 public:
  explicit World(std::uint64_t seed) : random_(seed), contents_(static_cast<std::mt19937::result_type>(seed)) {}

  [[nodiscard]] std::int64_t nowMs() const { return nowMs_; }
  // Below the bound; 0 for a bound of 0.
  std::uint32_t random(std::uint32_t bound) { return bound == 0 ? 0 : static_cast<std::uint32_t>(random_() % bound); }
  bool chance(std::uint32_t inThousand) { return random(1000) < inThousand; }

  // What people write follows from the seed too.
  [[nodiscard]] std::mt19937& contents() { return contents_; }

  // Everything that happens is noted: two worlds with the same trace went the same way, byte for byte.
  void note(std::string_view happening);
  [[nodiscard]] const Hash& trace() const { return trace_; }

  void after(std::uint32_t ms, std::function<void()> what) { agenda_.emplace(nowMs_ + ms, std::move(what)); }
  // Everybody sleeps for so long: what was planned happens that much later.
  void sleep(std::int64_t ms);
  // Lets time pass, with all that happens in it.
  void pass(std::int64_t ms);
  // Until `done`, which is asked after every happening, or so much time has passed. Whether it was done.
  bool passUntil(const std::function<bool()>& done, std::int64_t ms);

 private:
  std::mt19937_64 random_;
  std::mt19937 contents_;
  Hash trace_;
  // 2026-09-21, noon.
  std::int64_t nowMs_ = 1'789'992'000'000;
  std::multimap<std::int64_t, std::function<void()>> agenda_;
};

}  // namespace collega::simulation

// collega_simulation --seeds N --steps M [--seed S]: many simulated exchanges, or the one with seed S.
#include <CLI/CLI.hpp>
#include <iostream>

#include "tests/simulation/seeded_randomness.h"
#include "tests/simulation/simulation.h"

namespace {

struct Total {
  std::size_t lessons = 0;
  std::size_t entries = 0;
  std::size_t memberships = 0;
  std::size_t attachments = 0;
};

bool runs(std::uint64_t seed, std::uint32_t steps, Total& total) {
  using namespace collega::simulation;
  seedRandomness(seed);
  Simulation simulation(seed, steps);
  const auto wrong = simulation.run();
  total.lessons += simulation.lessons();
  total.entries += simulation.entries();
  total.memberships += simulation.memberships();
  total.attachments += simulation.attachments();
  if (wrong.empty()) return true;
  for (const auto& one : wrong) std::cerr << "seed " << seed << ": " << one << '\n';
  std::cerr << "again: collega_simulation --steps " << steps << " --seed " << seed << std::endl;
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Simulated exchanges over a bad network"};
  std::uint64_t seeds = 60;
  std::uint32_t steps = 120;
  std::optional<std::uint64_t> seed;
  app.add_option("--seeds", seeds, "how many exchanges, from seed 1 on");
  app.add_option("--steps", steps, "things that happen in each");
  app.add_option("--seed", seed, "only this one");
  CLI11_PARSE(app, argc, argv);

  collega::simulation::replaceRandomness();
  collega::crypto::start();
  const std::uint64_t first = seed.value_or(1);
  const std::uint64_t last = seed.value_or(seeds);
  std::uint64_t failed = 0;
  Total total;
  for (std::uint64_t one = first; one <= last; ++one) failed += runs(one, steps, total) ? 0 : 1;
  std::cout << last - first + 1 << " exchanges of " << steps << " steps: " << total.lessons << " lessons, "
            << total.entries << " entries, " << total.memberships << " memberships, " << total.attachments
            << " attachments; " << failed << " went wrong" << std::endl;
  return failed == 0 ? 0 : 1;
}

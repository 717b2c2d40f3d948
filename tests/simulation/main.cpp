// collega_simulation --seeds N --steps M [--first S] [--seed S] [--twice N]: many simulated exchanges, or the one with
// seed S; some of them twice, to show that a seed is all it takes to see them again.
#include <CLI/CLI.hpp>
#include <iostream>

#include "ledger/start.h"
#include "tests/simulation/seeded_randomness.h"
#include "tests/simulation/simulation.h"

namespace {

struct Total {
  std::size_t records = 0;
  std::size_t kinds = 0;
  std::size_t entries = 0;
  std::size_t memberships = 0;
  std::size_t attachments = 0;
  std::size_t devices = 0;
  std::size_t histories = 0;
  std::size_t troubles = 0;
};

struct Outcome {
  std::vector<std::string> wrong;
  collega::Hash trace;
};

Outcome simulate(std::uint64_t seed, std::uint32_t steps, Total& total) {
  using namespace collega::simulation;
  seedRandomness(seed);
  Simulation simulation(seed, steps);
  auto wrong = simulation.run();
  total.records += simulation.records();
  total.kinds = std::max(total.kinds, simulation.kinds());
  total.entries += simulation.entries();
  total.memberships += simulation.memberships();
  total.attachments += simulation.attachments();
  total.devices += simulation.devices();
  total.histories += simulation.histories();
  total.troubles += simulation.troubles();
  return {std::move(wrong), simulation.trace()};
}

bool runs(std::uint64_t seed, std::uint32_t steps, bool twice, Total& total) {
  auto [wrong, trace] = simulate(seed, steps, total);
  if (twice && simulate(seed, steps, total).trace != trace) wrong.emplace_back("went another way the second time");
  if (wrong.empty()) return true;
  for (const auto& one : wrong) std::cerr << "seed " << seed << ": " << one << '\n';
  std::cerr << "again: collega_simulation --steps " << steps << " --seed " << seed << std::endl;
  return false;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app{"Simulated exchanges over a bad network"};
  std::uint64_t first = 1;
  std::uint64_t seeds = 60;
  std::uint64_t twice = 0;
  std::uint32_t steps = 300;
  std::optional<std::uint64_t> seed;
  app.add_option("--first", first, "the first seed");
  app.add_option("--seeds", seeds, "how many exchanges, from the first seed on");
  app.add_option("--twice", twice, "how many of them run twice and must go the same way");
  app.add_option("--steps", steps, "things that happen in each");
  app.add_option("--seed", seed, "only this one, twice; what happened is shown as one hash");
  CLI11_PARSE(app, argc, argv);

  collega::simulation::replaceRandomness();
  collega::start();
  Total total;
  if (seed) {
    const bool right = runs(*seed, steps, true, total);
    std::cout << "trace " << simulate(*seed, steps, total).trace.hex() << std::endl;
    return right ? 0 : 1;
  }
  std::uint64_t failed = 0;
  for (std::uint64_t i = 0; i < seeds; ++i) failed += runs(first + i, steps, i < twice, total) ? 0 : 1;
  std::cout << seeds << " exchanges of " << steps << " steps: " << total.records << " records of up to " << total.kinds
            << " kinds, " << total.entries << " entries, " << total.memberships << " memberships, " << total.attachments
            << " attachments, " << total.devices << " devices, " << total.troubles << " troubles, " << total.histories
            << " histories lost; " << failed << " went wrong" << std::endl;
  return failed == 0 ? 0 : 1;
}

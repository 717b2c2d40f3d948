// The lines that Collega is compared with others by: so many lessons, sent and read by a device that is new; live
// edits; each beside the least that it can be, from the same run. Medians of some rounds; one more, in which every
// lesson was edited ten times before it is read.
#pragma once

#include <cstddef>

namespace collega::bench {

struct TablePlan {
  std::size_t lessons = 10'000;
  int rounds = 3;
  int liveEdits = 300;
};

void printTable(const TablePlan& plan);

}  // namespace collega::bench

// Who is paired with whom so that the whole is best: a matching of greatest weight, computed with LEMON.
//
// In C++17, as LEMON's headers use what C++20 took out of the standard library.
#pragma once

#include <vector>

namespace collega::domain {

// Two that may be paired, by their numbers, and what that is worth (more than 0).
struct Tie {
  int one = 0;
  int other = 0;
  int weight = 0;
};

// The places in `ties` of those that are chosen: nobody twice, and no other choice weighs more. Exact, and the same for
// the same ties in the same order.
std::vector<int> bestAssignment(int people, const std::vector<Tie>& ties);

}  // namespace collega::domain

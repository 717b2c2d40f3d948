// Who learns, hosts and puts in how much: counted for each side, so that one-sidedness can be said in words, of one
// pair and rolled up over all that a partnership or a network holds.
#pragma once

#include <array>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

struct Side {
  std::string town;
  int goals = 0;
  int lessons = 0;  // learned
  int applied = 0;  // of those, tried or adopted
  int visitsHosted = 0;
  int contributions = 0;
  int messages = 0;
  bool operator==(const Side&) const = default;
};

struct BalanceInput {
  std::vector<std::string> towns;    // the sides, in the order in which they are shown
  std::map<Id, std::string> townOf;  // of each person
  std::vector<v1::Goal> goals;
  std::vector<v1::Lesson> lessons;
  std::vector<v1::Visit> visits;
  std::vector<v1::Contribution> contributions;
  std::vector<v1::Message> messages;
};

// A lesson counts for the towns that learn from it, otherwise for its author's; a goal for its town or its owner's.
std::vector<Side> balanceOf(const BalanceInput& input);
// All that a pulse tells: goals and lessons.
std::vector<Side> balanceOf(const v1::Pulse& pulse);
// Adds what `more` counts to the sides of the same towns; a town that is not among them becomes a side.
void addTo(std::vector<Side>& sides, std::span<const Side> more);

std::vector<std::string> townsWithoutGoal(std::span<const Side> sides);

enum class Measure { Goals, Lessons, Applied, VisitsHosted, Contributions, Messages };
inline constexpr std::array allMeasures{Measure::Goals,        Measure::Lessons,       Measure::Applied,
                                        Measure::VisitsHosted, Measure::Contributions, Measure::Messages};
int countOf(const Side& side, Measure measure);

// "3 of 14 lessons were learned by Amsterdam."
struct Leaning {
  Measure measure = Measure::Goals;
  std::string town;
  int count = 0;
  int whole = 0;  // of all sides together
  bool operator==(const Leaning&) const = default;
};
// Sides that have less than half of an equal share, once there is something to share; and sides without a goal.
std::vector<Leaning> leanings(std::span<const Side> sides);

// "2 of 9 pairs have a learning goal for Amsterdam."
struct GoalCover {
  std::string town;
  int parts = 0;  // that have one for it
  int whole = 0;  // that it takes part in
  bool operator==(const GoalCover&) const = default;
};
// Of each town, how many of the parts (a partnership's pairs, a network's partnerships) have a goal for it.
std::vector<GoalCover> goalCover(std::span<const std::vector<Side>> parts);

}  // namespace collega::domain

// Who learns, hosts and puts in how much: counted for each side, so that one-sidedness can be said in words.
#pragma once

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

std::vector<std::string> townsWithoutGoal(std::span<const Side> sides);

}  // namespace collega::domain

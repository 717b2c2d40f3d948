#include "app/domain/balance.h"

#include <algorithm>

#include "app/domain/wording.h"

namespace collega::domain {

namespace {

class Sides {
 public:
  explicit Sides(const BalanceInput& input) : townOf_(input.townOf) {
    for (const auto& town : input.towns) sides_.emplace_back().town = town;
  }

  // Adds one to a count of the side of that town, if it is one of the sides.
  void add(std::string_view town, int Side::*count) {
    const auto side = std::ranges::find_if(sides_, [&](const auto& each) { return sameWords(each.town, town); });
    if (side != sides_.end()) ++((*side).*count);
  }

  [[nodiscard]] std::string_view townOf(const std::string& person) const {
    const auto id = Id::from(person);
    const auto found = id ? townOf_.find(*id) : townOf_.end();
    return found == townOf_.end() ? std::string_view() : std::string_view(found->second);
  }

  std::vector<Side> take() { return std::move(sides_); }

 private:
  std::vector<Side> sides_;
  const std::map<Id, std::string>& townOf_;
};

void count(Sides& sides, const v1::Goal& goal) {
  sides.add(goal.town().empty() ? sides.townOf(goal.owner()) : goal.town(), &Side::goals);
}

void count(Sides& sides, const v1::Lesson& lesson) {
  std::vector<std::string_view> towns(lesson.learners().begin(), lesson.learners().end());
  if (towns.empty()) towns.push_back(sides.townOf(lesson.author()));
  const bool applied = lesson.application() == v1::APPLICATION_TRIED || lesson.application() == v1::APPLICATION_ADOPTED;
  for (const auto town : towns) {
    sides.add(town, &Side::lessons);
    if (applied) sides.add(town, &Side::applied);
  }
}

}  // namespace

std::vector<Side> balanceOf(const BalanceInput& input) {
  Sides sides(input);
  for (const auto& goal : input.goals) count(sides, goal);
  for (const auto& lesson : input.lessons) count(sides, lesson);
  for (const auto& visit : input.visits) sides.add(visit.host_town(), &Side::visitsHosted);
  for (const auto& contribution : input.contributions) sides.add(contribution.town(), &Side::contributions);
  for (const auto& message : input.messages) sides.add(sides.townOf(message.author()), &Side::messages);
  return sides.take();
}

std::vector<std::string> townsWithoutGoal(std::span<const Side> sides) {
  std::vector<std::string> towns;
  for (const auto& side : sides)
    if (side.goals == 0) towns.push_back(side.town);
  return towns;
}

}  // namespace collega::domain

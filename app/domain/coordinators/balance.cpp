#include "app/domain/coordinators/balance.h"

#include <algorithm>

#include "app/domain/wording.h"

namespace collega::domain {

namespace {

std::vector<Side>::iterator sideOf(std::vector<Side>& sides, std::string_view town) {
  return std::ranges::find_if(sides, [&](const auto& each) { return sameWords(each.town, town); });
}

class Sides {
 public:
  explicit Sides(const BalanceInput& input) : townOf_(input.townOf) {
    for (const auto& town : input.towns) sides_.emplace_back().town = town;
  }

  // Adds one to a count of the side of that town, if it is one of the sides.
  void add(std::string_view town, int Side::*count) {
    const auto side = sideOf(sides_, town);
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
  if (lesson.has_origin()) return;  // a copy: it counts where it came from
  std::vector<std::string_view> towns(lesson.learners().begin(), lesson.learners().end());
  if (towns.empty()) towns.push_back(sides.townOf(lesson.author()));
  const bool applied = lesson.application() == v1::APPLICATION_TRIED || lesson.application() == v1::APPLICATION_ADOPTED;
  for (const auto town : towns) {
    sides.add(town, &Side::lessons);
    if (applied) sides.add(town, &Side::applied);
  }
}

int Side::*fieldOf(Measure measure) {
  constexpr std::array fields{&Side::goals,        &Side::lessons,       &Side::applied,
                              &Side::visitsHosted, &Side::contributions, &Side::messages};
  return fields[static_cast<std::size_t>(measure)];
}

// What somebody else's program counted.
int saturated(std::uint32_t count) { return static_cast<int>(std::min<std::uint32_t>(count, 1'000'000)); }

// Where little has happened, one more or less says nothing.
constexpr int enoughToShare = 4;

bool leans(Measure measure, int count, int whole, int sides) {
  if (measure == Measure::Goals && count == 0) return true;
  return whole >= enoughToShare && 2 * sides * count < whole;
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

std::vector<Side> balanceOf(const v1::Pulse& pulse) {
  std::vector<Side> sides;
  for (const auto& told : pulse.sides()) {
    Side side;
    side.town = told.town();
    side.goals = saturated(told.goals());
    side.lessons = saturated(told.lessons());
    sides.push_back(std::move(side));
  }
  return sides;
}

void addTo(std::vector<Side>& sides, std::span<const Side> more) {
  for (const auto& each : more) {
    auto same = sideOf(sides, each.town);
    if (same == sides.end()) same = sides.insert(sides.end(), Side{.town = each.town});
    for (const auto measure : allMeasures) (*same).*fieldOf(measure) += countOf(each, measure);
  }
}

std::vector<std::string> townsWithoutGoal(std::span<const Side> sides) {
  std::vector<std::string> towns;
  for (const auto& side : sides)
    if (side.goals == 0) towns.push_back(side.town);
  return towns;
}

int countOf(const Side& side, Measure measure) { return side.*fieldOf(measure); }

std::vector<Leaning> leanings(std::span<const Side> sides) {
  std::vector<Leaning> found;
  for (const auto measure : allMeasures) {
    int whole = 0;
    for (const auto& side : sides) whole += countOf(side, measure);
    for (const auto& side : sides)
      if (leans(measure, countOf(side, measure), whole, static_cast<int>(sides.size())))
        found.push_back({measure, side.town, countOf(side, measure), whole});
  }
  return found;
}

std::vector<GoalCover> goalCover(std::span<const std::vector<Side>> parts) {
  std::vector<GoalCover> covers;
  for (const auto& sides : parts) {
    for (const auto& side : sides) {
      const auto same = std::ranges::find_if(covers, [&](const auto& each) { return sameWords(each.town, side.town); });
      auto& cover = same == covers.end() ? covers.emplace_back(GoalCover{.town = side.town}) : *same;
      ++cover.whole;
      if (side.goals > 0) ++cover.parts;
    }
  }
  return covers;
}

}  // namespace collega::domain

#include "app/domain/coordinators/dimensions.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/domain/calendar.h"
#include "app/domain/wording.h"

namespace collega::domain {

namespace {

bool isScore(const v1::Score& score) { return score.value() >= leastScore && score.value() <= mostScore; }

std::string nameOf(v1::Dimension dimension) {
  constexpr std::array names{"similarities", "differences", "resources", "trust", "power", "transnational"};
  const auto found = std::ranges::find(allDimensions, dimension);
  return found == allDimensions.end() ? "dimension" : names[static_cast<std::size_t>(found - allDimensions.begin())];
}

// A score with whose and when it is.
struct Scored {
  std::size_t side = 0;
  Day day;
  const v1::Score* score = nullptr;
};

std::optional<std::size_t> sideOf(std::span<const std::string> towns, std::string_view town) {
  const auto found = std::ranges::find_if(towns, [&](const auto& each) { return sameWords(each, town); });
  if (found == towns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - towns.begin());
}

// By day; in their own order within one.
std::vector<Scored> scoresOf(v1::Dimension dimension, std::span<const std::string> towns,
                             std::span<const v1::Reflection> reflections) {
  std::vector<Scored> scores;
  for (const auto& reflection : reflections) {
    const auto side = sideOf(towns, reflection.town());
    const auto day = parseDay(reflection.on());
    if (!side || !day) continue;
    for (const auto& score : reflection.scores())
      if (score.dimension() == dimension && isScore(score)) scores.push_back({*side, *day, &score});
  }
  std::ranges::stable_sort(scores, {}, &Scored::day);
  return scores;
}

std::string quarterOf(Day day) {
  const std::chrono::year_month_day date(day);
  const auto quarter = (static_cast<unsigned>(date.month()) + 2) / 3;
  return text(day).substr(0, 4) + "-Q" + std::to_string(quarter);
}

std::vector<SideScore> latestOf(std::span<const std::string> towns, std::span<const Scored> scores) {
  std::map<std::size_t, SideScore> latest;
  for (const auto& [side, day, score] : scores)
    latest[side] = {towns[side], static_cast<int>(score->value()), score->note(), text(day)};
  std::vector<SideScore> sides;
  for (auto& [side, score] : latest) sides.push_back(std::move(score));
  return sides;
}

std::vector<QuarterScore> courseOf(std::span<const std::string> towns, std::span<const Scored> scores) {
  std::map<std::pair<std::string, std::size_t>, std::pair<int, int>> sums;
  for (const auto& [side, day, score] : scores) {
    auto& [sum, count] = sums[{quarterOf(day), side}];
    sum += static_cast<int>(score->value());
    ++count;
  }
  std::vector<QuarterScore> course;
  for (const auto& [key, mean] : sums)
    course.push_back({towns[key.second], key.first, (mean.first * 100 + mean.second / 2) / mean.second, mean.second});
  return course;
}

std::optional<int> gapOf(const std::vector<SideScore>& sides) {
  if (sides.size() < 2) return std::nullopt;
  const auto [least, most] = std::ranges::minmax_element(sides, {}, &SideScore::value);
  return most->value - least->value;
}

}  // namespace

Result<void> checkReflection(const v1::Reflection& reflection) {
  if (reflection.scores().empty()) return {Problem::InvalidInput, "scores: a reflection has at least one"};
  std::set<int> seen;
  for (const auto& score : reflection.scores()) {
    if (score.dimension() == v1::DIMENSION_UNSPECIFIED)
      return {Problem::InvalidInput, "scores: each is of one of the six dimensions"};
    const auto name = nameOf(score.dimension());
    if (!isScore(score))
      return {Problem::InvalidInput,
              "scores: " + name + " is " + std::to_string(score.value()) + "; a score is 1 to 5"};
    if (!seen.insert(score.dimension()).second) return {Problem::InvalidInput, "scores: " + name + " is there twice"};
  }
  return {};
}

std::vector<DimensionPicture> dimensionsOf(std::span<const std::string> towns,
                                           std::span<const v1::Reflection> reflections) {
  std::vector<DimensionPicture> pictures;
  for (const auto dimension : allDimensions) {
    const auto scores = scoresOf(dimension, towns, reflections);
    DimensionPicture picture{dimension, latestOf(towns, scores), {}, courseOf(towns, scores)};
    picture.gap = gapOf(picture.latest);
    pictures.push_back(std::move(picture));
  }
  return pictures;
}

bool differ(const DimensionPicture& picture) { return picture.gap.value_or(0) >= gapToName; }

}  // namespace collega::domain

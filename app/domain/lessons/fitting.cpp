#include "app/domain/lessons/fitting.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "app/domain/lessons/ladder.h"
#include "app/domain/wording.h"

namespace collega::domain {

namespace {

template <class Towns>
bool isAmong(const Towns& towns, std::string_view town) {
  return std::ranges::any_of(towns, [&](const auto& each) { return sameWords(each, town); });
}

bool isOf(const KnownLesson& known, std::string_view theme) {
  return std::ranges::any_of(known.themes, [&](const auto& each) { return akin(each, theme); });
}

bool hasObstacle(const v1::Lesson& lesson, v1::ObstacleKind kind) {
  return std::ranges::any_of(standingObstacles(lesson), [&](const auto& obstacle) { return obstacle.kind() == kind; });
}

std::optional<FittingLesson> fit(const v1::Visit& visit, const KnownLesson& known) {
  FittingLesson found{known.id, {}, {}};
  if (!visit.host_town().empty() && isAmong(known.learnedIn, visit.host_town())) found.town = visit.host_town();
  const auto theme = std::ranges::find_if(visit.themes(), [&](const auto& each) { return isOf(known, each); });
  if (theme != visit.themes().end()) found.theme = *theme;
  if (found.town.empty() && found.theme.empty()) return std::nullopt;
  return found;
}

}  // namespace

bool isAboutTown(const KnownLesson& known, std::string_view town) {
  if (isAmong(known.learnedIn, town) || isAmong(known.lesson.learners(), town)) return true;
  return known.lesson.learners().empty() && sameWords(known.authorTown, town);
}

bool fulfils(const KnownLesson& known, const LessonWish& wish) {
  const auto& lesson = known.lesson;
  if (!wish.town.empty() && !isAboutTown(known, wish.town)) return false;
  if (!wish.theme.empty() && !isOf(known, wish.theme)) return false;
  if (wish.kind != v1::LESSON_KIND_UNSPECIFIED && lesson.lesson_kind() != wish.kind) return false;
  if (wish.rung != v1::RUNG_UNSPECIFIED && rungOf(lesson) != wish.rung) return false;
  if (wish.application != v1::APPLICATION_UNSPECIFIED && lesson.application() != wish.application) return false;
  return wish.obstacle == v1::OBSTACLE_KIND_UNSPECIFIED || hasObstacle(lesson, wish.obstacle);
}

std::vector<FittingLesson> fitting(const v1::Visit& visit, const Id& visitId, std::span<const KnownLesson> lessons) {
  std::vector<std::pair<const KnownLesson*, FittingLesson>> found;
  for (const auto& known : lessons) {
    if (known.lesson.visit() == visitId.view()) continue;
    if (auto fits = fit(visit, known)) found.emplace_back(&known, *std::move(fits));
  }
  std::ranges::stable_sort(found, {}, [](const auto& each) {
    const auto& [known, fits] = each;
    return std::tuple(fits.theme.empty(), fits.town.empty(), -rungOf(known->lesson), -known->createdMs);
  });
  std::vector<FittingLesson> ordered;
  for (auto& each : found) ordered.push_back(std::move(each.second));
  return ordered;
}

}  // namespace collega::domain

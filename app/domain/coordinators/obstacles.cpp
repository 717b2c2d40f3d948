#include "app/domain/coordinators/obstacles.h"

#include <algorithm>
#include <map>

#include "app/domain/lessons/ladder.h"
#include "app/domain/wording.h"

namespace collega::domain {

namespace {

bool isBlocked(const v1::Lesson& lesson) { return lesson.application() == v1::APPLICATION_BLOCKED; }

void take(ObstacleCount& count, const Id& id, const v1::Lesson& lesson, const v1::Obstacle& obstacle) {
  if (lesson.application() == v1::APPLICATION_ADOPTED || !standsInTheWay(obstacle))
    ++count.overcome;
  else
    count.held.push_back({id, obstacle.lifted_by(), obstacle.note(), isBlocked(lesson)});
}

std::vector<Lifter> liftersOf(const std::vector<Held>& held) {
  std::vector<Lifter> lifters;
  for (const auto& each : held) {
    if (each.liftedBy.empty()) continue;
    const auto same = std::ranges::find_if(lifters, [&](const auto& one) { return sameWords(one.who, each.liftedBy); });
    ++(same == lifters.end() ? lifters.emplace_back(Lifter{each.liftedBy, 0}) : *same).lessons;
  }
  std::ranges::stable_sort(lifters, std::ranges::greater(), &Lifter::lessons);
  return lifters;
}

void finish(ObstacleCount& count) {
  std::ranges::stable_sort(count.held, std::ranges::greater(), &Held::blocked);
  count.lifters = liftersOf(count.held);
}

}  // namespace

ObstaclePicture obstaclesOf(std::span<const LessonOf> lessons) {
  ObstaclePicture picture;
  std::map<v1::ObstacleKind, ObstacleCount> counts;
  for (const auto& [id, lesson] : lessons) {
    ++picture.lessons;
    if (isBlocked(lesson)) ++picture.blocked;
    if (isBlocked(lesson) && standingObstacles(lesson).empty()) picture.blockedByNothing.push_back(id);
    for (const auto& obstacle : lesson.obstacles()) take(counts[obstacle.kind()], id, lesson, obstacle);
  }
  for (auto& [kind, count] : counts) {
    count.kind = kind;
    finish(count);
    picture.kinds.push_back(std::move(count));
  }
  std::ranges::stable_sort(picture.kinds, std::ranges::greater(),
                           [](const auto& each) { return std::pair(each.held.size(), each.lessons()); });
  return picture;
}

}  // namespace collega::domain

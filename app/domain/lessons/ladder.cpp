#include "app/domain/lessons/ladder.h"

#include <algorithm>

#include "app/domain/lessons/lesson_words.h"

namespace collega::domain {

namespace {

bool blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

v1::Obstacle* obstacleOf(v1::Lesson& lesson, v1::ObstacleKind kind) {
  auto& all = *lesson.mutable_obstacles();
  const auto found = std::ranges::find(all, kind, &v1::Obstacle::kind);
  return found == all.end() ? nullptr : &*found;
}

void hintAtObstacles(const v1::Lesson& lesson, std::vector<LessonHint>& hints) {
  const auto standing = standingObstacles(lesson);
  if (lesson.application() == v1::APPLICATION_BLOCKED && standing.empty())
    hints.push_back(lesson.obstacles().empty() ? LessonHint::BlockedByNothing : LessonHint::NothingInTheWay);
  if (std::ranges::any_of(standing, [](const auto& obstacle) { return blank(obstacle.lifted_by()); }))
    hints.push_back(LessonHint::NobodyToLift);
}

}  // namespace

v1::Rung rungOf(const v1::Lesson& lesson) { return std::max(lesson.rung(), v1::RUNG_PERSON); }

bool asksEvidence(v1::Rung from, v1::Rung to) { return to > std::max(from, v1::RUNG_PERSON); }

Result<void> climb(v1::Lesson& lesson, v1::Rung to, std::string_view evidence) {
  if (to == v1::RUNG_UNSPECIFIED || !v1::Rung_IsValid(to))
    return {Problem::InvalidInput, "rung: person, department, town or network"};
  if (asksEvidence(lesson.rung(), to) && blank(evidence))
    return {Problem::InvalidInput, "evidence: going up a rung asks for a line that shows it"};
  lesson.set_rung(to);
  if (!blank(evidence)) lesson.set_rung_evidence(std::string(evidence));
  return {};
}

Result<void> apply(v1::Lesson& lesson, v1::Application to) {
  if (to == v1::APPLICATION_UNSPECIFIED || !v1::Application_IsValid(to))
    return {Problem::InvalidInput, "application: idea, planned, tried, adopted or blocked"};
  lesson.set_application(to);
  return {};
}

bool standsInTheWay(const v1::Obstacle& obstacle) { return obstacle.lifted_on().empty(); }

std::vector<v1::Obstacle> standingObstacles(const v1::Lesson& lesson) {
  std::vector<v1::Obstacle> standing;
  std::ranges::copy_if(lesson.obstacles(), std::back_inserter(standing), standsInTheWay);
  return standing;
}

Result<void> meet(v1::Lesson& lesson, const v1::Obstacle& obstacle) {
  if (obstacle.kind() == v1::OBSTACLE_KIND_UNSPECIFIED || !v1::ObstacleKind_IsValid(obstacle.kind()))
    return {Problem::InvalidInput, "obstacle: say of which kind"};
  auto* known = obstacleOf(lesson, obstacle.kind());
  if (!known) known = lesson.add_obstacles();
  known->clear_lifted_on();
  known->MergeFrom(obstacle);
  return {};
}

Result<void> lift(v1::Lesson& lesson, v1::ObstacleKind kind, std::string_view today) {
  auto* known = obstacleOf(lesson, kind);
  if (!known || !standsInTheWay(*known)) return {Problem::NotFound, "the lesson has no such obstacle in its way"};
  known->set_lifted_on(std::string(today));
  return {};
}

std::vector<LessonHint> hintsFor(const v1::Lesson& lesson) {
  std::vector<LessonHint> hints;
  hintAtObstacles(lesson, hints);
  if (lesson.application() == v1::APPLICATION_ADOPTED && rungOf(lesson) == v1::RUNG_PERSON)
    hints.push_back(LessonHint::AdoptedByOnePerson);
  if (isLong(lesson)) hints.push_back(LessonHint::Long);
  return hints;
}

}  // namespace collega::domain

// How far a lesson has come and what became of it: its rungs, its application, and what stands in its way.
#pragma once

#include <string>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/result.h"

namespace collega::domain {

// A lesson that says nothing of it is its writer's own.
v1::Rung rungOf(const v1::Lesson& lesson);
// Going up asks for evidence in a line; going down, or saying again where it stands, does not.
bool asksEvidence(v1::Rung from, v1::Rung to);
// InvalidInput, and no change, where evidence is missing or `to` is no rung. Evidence stays until there is another.
Result<void> climb(v1::Lesson& lesson, v1::Rung to, std::string_view evidence);

// From any application to any other, but not back to saying nothing of it.
Result<void> apply(v1::Lesson& lesson, v1::Application to);

bool standsInTheWay(const v1::Obstacle& obstacle);
// What is still in the way.
std::vector<v1::Obstacle> standingObstacles(const v1::Lesson& lesson);
// A lesson has one obstacle of a kind: what is not given stays as it was; one that was lifted stands there again.
Result<void> meet(v1::Lesson& lesson, const v1::Obstacle& obstacle);
// It is kept, with the day. NotFound where it does not stand in the way.
Result<void> lift(v1::Lesson& lesson, v1::ObstacleKind kind, std::string_view today);

// What is worth saying of where a lesson stands; never a reason to refuse.
enum class LessonHint {
  BlockedByNothing,    // blocked, and no obstacle says by what
  NothingInTheWay,     // blocked, and every obstacle was lifted
  AdoptedByOnePerson,  // adopted, and still on the first rung
  NobodyToLift,        // an obstacle that nobody is named for
  Long,                // more than a page and a half
};
std::vector<LessonHint> hintsFor(const v1::Lesson& lesson);

}  // namespace collega::domain

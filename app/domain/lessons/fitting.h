// Which lessons fit: what somebody looks for, and what is worth reading before a visit.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/id.h"

namespace collega::domain {

// A lesson, with what is known of it from the records around it.
struct KnownLesson {
  Id id;
  v1::Lesson lesson;
  std::string authorTown;
  std::vector<std::string> learnedIn;  // the town that was visited; otherwise the partners of those who learned
  std::vector<std::string> themes;     // its own and its visit's
  std::int64_t createdMs = 0;
};

// Whether it is about a town: it was learned there, or somebody there learns from it.
bool isAboutTown(const KnownLesson& known, std::string_view town);

// What is looked for; empty: anything.
struct LessonWish {
  std::string town{};
  std::string theme{};
  v1::LessonKind kind = v1::LESSON_KIND_UNSPECIFIED;
  v1::Rung rung = v1::RUNG_UNSPECIFIED;
  v1::Application application = v1::APPLICATION_UNSPECIFIED;
  v1::ObstacleKind obstacle = v1::OBSTACLE_KIND_UNSPECIFIED;  // that is still in the way
};
bool fulfils(const KnownLesson& known, const LessonWish& wish);

// A lesson that fits a visit, and why.
struct FittingLesson {
  Id lesson;
  std::string town;   // it was learned in the town that is visited; otherwise empty
  std::string theme;  // the visit's theme that it is about; otherwise empty
};
// Both reasons go before the theme alone, that before the town alone; then the wider rung, then the newest. What was
// learned on the visit itself does not prepare it.
std::vector<FittingLesson> fitting(const v1::Visit& visit, const Id& visitId, std::span<const KnownLesson> lessons);

}  // namespace collega::domain

// The ladder as a funnel: how many lessons stand on each rung, what was done with them, and how many went up in a
// period.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "app/domain/calendar.h"
#include "collega/v1/records.pb.h"

namespace collega::domain {

inline constexpr std::array allRungs{v1::RUNG_PERSON, v1::RUNG_DEPARTMENT, v1::RUNG_TOWN, v1::RUNG_NETWORK};
inline constexpr std::array allApplications{v1::APPLICATION_UNSPECIFIED, v1::APPLICATION_IDEA,
                                            v1::APPLICATION_PLANNED,     v1::APPLICATION_TRIED,
                                            v1::APPLICATION_ADOPTED,     v1::APPLICATION_BLOCKED};

// A rung that was written into a lesson.
struct Step {
  Day day;
  v1::Rung rung = v1::RUNG_UNSPECIFIED;
};

struct Climber {
  v1::Rung rung = v1::RUNG_UNSPECIFIED;
  v1::Application application = v1::APPLICATION_UNSPECIFIED;
  std::vector<Step> steps;  // in the order in which they were written; the first is where it began
};

struct Period {
  Day from;
  Day to;  // the last day of it
};

struct RungCount {
  v1::Rung rung = v1::RUNG_UNSPECIFIED;
  int lessons = 0;                                    // that stand on it
  int reached = 0;                                    // that stand on it or higher: the width of the funnel
  int arrived = 0;                                    // that went up to it in the period
  std::array<int, allApplications.size()> applied{};  // of those that stand on it, in the order of `allApplications`
};

struct Funnel {
  std::array<RungCount, allRungs.size()> rungs;
  int lessons = 0;
  int climbed = 0;  // went up one rung or more in the period
};

// A lesson whose rung nobody said stands on the first. Going down does not count; going up again after that does.
Funnel funnelOf(std::span<const Climber> lessons, const Period& period);

}  // namespace collega::domain

// What happened in a period, for those who account for it: lessons, visits, contacts, follow-ups that were kept.
#pragma once

#include <array>
#include <map>
#include <span>
#include <vector>

#include "app/domain/coordinators/funnel.h"
#include "app/domain/moments.h"

namespace collega::domain {

bool isIn(const Period& period, Day day);

struct Learned {
  Day day;
  v1::Lesson lesson;
};

struct LessonCounts {
  int lessons = 0;
  int applied = 0;                      // of those, tried or adopted
  int homeEffects = 0;                  // of those, say what they changed at home
  std::map<v1::LessonKind, int> kinds;  // of those that say
};
LessonCounts lessonsIn(const Period& period, std::span<const Learned> lessons);

// Visits that took place; a call is none.
int visitsIn(const Period& period, std::span<const v1::Visit> visits, Day today);

// Asked in the period; what was dropped was not asked.
struct FollowUpCounts {
  int asked = 0;
  int answered = 0;                       // by all who were asked
  std::map<v1::Outcome, int> outcomes{};  // as each side answered
};
FollowUpCounts followUpsIn(const Period& period, std::span<const v1::FollowUp> followUps);

struct MonthCount {
  Day first;
  int days = 0;  // with contact
  bool operator==(const MonthCount&) const = default;
};
// The month of `today` and those before it, the earliest first. What is to come does not count.
std::vector<MonthCount> contactDays(std::span<const Moment> moments, Day today, int months);

}  // namespace collega::domain

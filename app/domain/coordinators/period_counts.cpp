#include "app/domain/coordinators/period_counts.h"

#include <algorithm>
#include <set>

#include "app/domain/follow_ups/follow_up_plan.h"

namespace collega::domain {

namespace {

bool wasApplied(const v1::Lesson& lesson) {
  return lesson.application() == v1::APPLICATION_TRIED || lesson.application() == v1::APPLICATION_ADOPTED;
}

Day monthOf(Day day) {
  const std::chrono::year_month_day date(day);
  return date.year() / date.month() / std::chrono::day{1};
}

void countOutcomes(FollowUpCounts& counts, const v1::FollowUp& followUp) {
  for (const auto& answer : followUp.answers())
    if (answer.outcome() != v1::OUTCOME_UNSPECIFIED) ++counts.outcomes[answer.outcome()];
}

}  // namespace

bool isIn(const Period& period, Day day) { return day >= period.from && day <= period.to; }

LessonCounts lessonsIn(const Period& period, std::span<const Learned> lessons) {
  LessonCounts counts;
  for (const auto& [day, lesson] : lessons) {
    if (!isIn(period, day)) continue;
    ++counts.lessons;
    counts.applied += wasApplied(lesson) ? 1 : 0;
    counts.homeEffects += lesson.home_effect().empty() ? 0 : 1;
    if (lesson.lesson_kind() != v1::LESSON_KIND_UNSPECIFIED) ++counts.kinds[lesson.lesson_kind()];
  }
  return counts;
}

int visitsIn(const Period& period, std::span<const v1::Visit> visits, Day today) {
  return static_cast<int>(std::ranges::count_if(visits, [&](const v1::Visit& visit) {
    const auto moment = momentOf(visit, today);
    return visit.visit_kind() != v1::VISIT_KIND_CALL && moment && moment->day <= today && isIn(period, moment->day);
  }));
}

FollowUpCounts followUpsIn(const Period& period, std::span<const v1::FollowUp> followUps) {
  FollowUpCounts counts;
  for (const auto& followUp : followUps) {
    const auto due = parseLocalTime(followUp.due());
    if (!due || !isIn(period, due->day) || followUp.state() == v1::FOLLOW_UP_STATE_DROPPED) continue;
    ++counts.asked;
    counts.answered += isOpen(followUp) ? 0 : 1;
    countOutcomes(counts, followUp);
  }
  return counts;
}

std::vector<MonthCount> contactDays(std::span<const Moment> moments, Day today, int months) {
  std::set<Day> days;
  for (const auto& moment : moments)
    if (moment.day <= today) days.insert(moment.day);
  std::vector<MonthCount> counts;
  for (int back = months - 1; back >= 0; --back) counts.push_back({addMonths(monthOf(today), -back)});
  for (const auto day : days) {
    const auto month = std::ranges::find(counts, monthOf(day), &MonthCount::first);
    if (month != counts.end()) ++month->days;
  }
  return counts;
}

}  // namespace collega::domain

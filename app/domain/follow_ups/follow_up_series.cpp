#include "app/domain/follow_ups/follow_up_series.h"

#include <algorithm>

#include "app/domain/follow_ups/recurrence.h"
#include "ledger/crypto.h"

namespace collega::domain {

namespace {

constexpr LocalTime endOf(Day day) { return {day, std::chrono::hours{24} - std::chrono::minutes{1}}; }

// The same question; its answers, and who put it off, are the one's before. Its state is not said, so that a device
// which makes it late does not open again what was answered in the meantime.
v1::FollowUp askedAgain(const v1::FollowUp& followUp, const Id& series, const LocalTime& due) {
  v1::FollowUp next = followUp;
  next.clear_answers();
  next.clear_snoozes();
  next.clear_state();
  next.set_series(series.bytes());
  next.set_due(text(due));
  return next;
}

}  // namespace

Id seriesOf(const v1::FollowUp& followUp, const Id& id) { return Id::from(followUp.series()).value_or(id); }

Day doneOn(const v1::FollowUp& followUp) {
  const auto due = parseLocalTime(followUp.due());
  std::optional<Day> last;
  for (const auto& answer : followUp.answers())
    if (const auto day = parseDay(answer.answered_on())) last = last ? std::max(*last, *day) : *day;
  return last.value_or(due ? due->day : Day());
}

std::optional<SeriesItem> nextInSeries(const v1::FollowUp& followUp, const Id& id, const LocalTime& first, Day done) {
  const auto due = parseLocalTime(followUp.due());
  if (followUp.recurrence().empty() || !due) return std::nullopt;
  const auto next = nextOccurrence(followUp.recurrence(), first, std::max(*due, endOf(done)));
  if (!next) return std::nullopt;
  const auto series = seriesOf(followUp, id);
  return SeriesItem{crypto::hashId("follow-up", {series.view(), text(*next)}), askedAgain(followUp, series, *next)};
}

}  // namespace collega::domain

// Questions that come again: iCalendar's recurrence rules (RFC 5545), reckoned by libical.
//
// Wall-clock times go in and come out, so a question keeps its hour when the clocks of its zone change.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/domain/calendar.h"

namespace collega::domain {

// How often at most a rule may count, and how many periods it may leave out.
inline constexpr int mostRecurrences = 1000;

// The rule in capitals, without "RRULE:" before it. By days, weeks, months or years; a question comes at the hour of
// its first. InvalidInput says what is wrong with it, or that nothing ever comes after `first`.
Result<std::string> checkedRule(std::string_view rule, const LocalTime& first);

// The next time after `after` that a question is asked which was first asked at `first`; nothing once the rule has
// ended. `rule` is one that was checked.
std::optional<LocalTime> nextOccurrence(const std::string& rule, const LocalTime& first, const LocalTime& after);

}  // namespace collega::domain

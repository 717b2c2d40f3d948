// Calendar days and wall-clock times, and the moments they stand for.
//
// The rules of time zones are passed in: they change by law (Morocco's did in 2026), so they must come from the
// system's table, which is kept up to date, and not from a copy inside a library.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "ledger/result.h"

namespace collega::domain {

using Day = std::chrono::sys_days;

// "2026-12-09". NoSuchDate if it has not this form or the calendar has no such day.
Result<Day> parseDay(std::string_view text);
std::string text(Day day);

// Negative if `to` is before `from`.
int daysBetween(Day from, Day to);
// The same day of a later month; the month's last day where it has no such day.
Day addMonths(Day day, int months);

// What a clock on the wall shows.
struct LocalTime {
  Day day;
  std::chrono::minutes time{};
  auto operator<=>(const LocalTime&) const = default;
};

// "2026-12-09T09:00".
Result<LocalTime> parseLocalTime(std::string_view text);
std::string text(const LocalTime& local);

// Seconds that a zone's clocks are ahead of UTC at a moment; nothing if there is no such zone.
using ZoneRules = std::function<std::optional<int>(std::string_view zone, std::int64_t atMs)>;

// A time that comes twice, when clocks go back, is the first of the two; one that is skipped, when they go forward, is
// as much later. InvalidInput if there is no such zone.
Result<std::int64_t> toMoment(const LocalTime& local, std::string_view zone, const ZoneRules& rules);
Result<LocalTime> toLocal(std::int64_t momentMs, std::string_view zone, const ZoneRules& rules);

}  // namespace collega::domain

// Things with a date as calendars take them (RFC 5545): read as they stand by whatever shows a calendar, and recognised
// when they come again.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "app/domain/calendar.h"

namespace collega::formats {

// Whole days, from the first to the last.
struct AllDay {
  domain::Day first;
  domain::Day last;
};

// By the clocks of a zone, for so long; again by a rule (RRULE) that begins with it.
struct AtTime {
  domain::LocalTime at;
  std::string zone;
  std::chrono::minutes length{30};
  std::string recurrence{};
  std::optional<domain::LocalTime> putOff{};  // this time only, to then
};

struct CalendarItem {
  std::string uid;  // the same for the same thing, whenever it is written
  std::int64_t createdMs = 0;
  std::int64_t changedMs = 0;
  std::string summary;
  std::string description{};
  std::string location{};
  std::vector<std::string> categories{};
  std::variant<AllDay, AtTime> when{};
  std::optional<std::chrono::minutes> reminder{};  // so long before
  bool question = false;                           // asks for an answer: takes nobody's time, and is nobody else's
};

struct CalendarStyle {
  std::string name;
  std::string language;
  // Questions as VTODO. Otherwise as events, because many calendars pass over what is to be done.
  bool tasks = false;
};

// InvalidInput for a zone or a recurrence that makes no sense.
Result<std::string> writeCalendar(std::span<const CalendarItem> items, const CalendarStyle& style,
                                  const domain::ZoneRules& rules);

}  // namespace collega::formats

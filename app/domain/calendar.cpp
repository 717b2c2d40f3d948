#include "app/domain/calendar.h"

#include <charconv>
#include <cstdio>

namespace collega::domain {

using namespace std::chrono;

namespace {

// Exactly these digits, nothing else.
std::optional<unsigned> number(std::string_view digits) {
  unsigned value = 0;
  const auto* end = digits.data() + digits.size();
  if (digits.empty() || digits.front() == '-' || digits.front() == '+') return std::nullopt;
  const auto [stopped, error] = std::from_chars(digits.data(), end, value);
  if (error != std::errc() || stopped != end) return std::nullopt;
  return value;
}

Error noSuchDate(std::string_view text) {
  constexpr std::size_t enoughToRecognise = 40;
  return {Problem::NoSuchDate, std::string(text.substr(0, enoughToRecognise))};
}

milliseconds utcReading(const LocalTime& local) { return local.day.time_since_epoch() + local.time; }

Error noSuchZone(std::string_view zone) { return {Problem::InvalidInput, "no such time zone: " + std::string(zone)}; }

}  // namespace

Result<Day> parseDay(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return noSuchDate(text);
  const auto y = number(text.substr(0, 4));
  const auto m = number(text.substr(5, 2));
  const auto d = number(text.substr(8, 2));
  if (!y || !m || !d) return noSuchDate(text);
  const year_month_day date{year{static_cast<int>(*y)}, month{*m}, day{*d}};
  if (!date.ok()) return noSuchDate(text);
  return Day(date);
}

std::string text(Day day) {
  const year_month_day date(day);
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
  return buffer;
}

int daysBetween(Day from, Day to) { return static_cast<int>((to - from).count()); }

Day addMonths(Day day, int count) {
  const auto date = year_month_day(day) + months{count};
  return date.ok() ? Day(date) : Day(date.year() / date.month() / last);
}

Result<LocalTime> parseLocalTime(std::string_view text) {
  if (text.size() != 16 || text[10] != 'T' || text[13] != ':') return noSuchDate(text);
  const auto h = number(text.substr(11, 2));
  const auto m = number(text.substr(14, 2));
  if (!h || !m || *h > 23 || *m > 59) return noSuchDate(text);
  COLLEGA_ASSIGN(day, parseDay(text.substr(0, 10)));
  return LocalTime{day, hours{*h} + minutes{*m}};
}

std::string text(const LocalTime& local) {
  const hh_mm_ss time(local.time);
  char buffer[8];
  std::snprintf(buffer, sizeof buffer, "T%02d:%02d", static_cast<int>(time.hours().count()),
                static_cast<int>(time.minutes().count()));
  return text(local.day) + buffer;
}

Result<std::int64_t> toMoment(const LocalTime& local, std::string_view zone, const ZoneRules& rules) {
  const auto reading = utcReading(local);
  // Clocks change at most once in two days, so these are the only offsets in question.
  const auto before = rules(zone, (reading - days{1}).count());
  const auto after = rules(zone, (reading + days{1}).count());
  if (!before || !after) return noSuchZone(zone);
  for (const int offset : {*before, *after}) {
    const auto moment = (reading - seconds{offset}).count();
    if (rules(zone, moment) == offset) return moment;
  }
  return (reading - seconds{*before}).count();
}

Result<LocalTime> toLocal(std::int64_t momentMs, std::string_view zone, const ZoneRules& rules) {
  const auto offset = rules(zone, momentMs);
  if (!offset) return noSuchZone(zone);
  const auto reading = sys_time<milliseconds>(milliseconds{momentMs} + seconds{*offset});
  const auto day = floor<days>(reading);
  return LocalTime{day, floor<minutes>(reading - day)};
}

}  // namespace collega::domain

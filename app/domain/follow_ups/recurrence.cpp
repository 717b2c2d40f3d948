#include "app/domain/follow_ups/recurrence.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <vector>

#include "app/domain/ical_time.h"

namespace collega::domain {

using namespace std::chrono;

namespace {

// A daily question for half a century; what is rarer ends with libical's calendar.
constexpr int mostSteps = 20'000;

using Iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

Error wrong(std::string_view part, std::string_view why) {
  return {Problem::InvalidInput, "recurrence: " + std::string(part) + ": " + std::string(why)};
}

std::string capitals(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return result;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const auto end = text.find(separator);
    parts.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

// A whole number without anything behind it, which libical would overlook.
std::optional<int> whole(std::string_view digits) {
  if (digits.starts_with('+')) digits.remove_prefix(1);
  int value = 0;
  const auto* const end = digits.data() + digits.size();
  const auto [stopped, error] = std::from_chars(digits.data(), end, value);
  return error == std::errc() && stopped == end && !digits.empty() ? std::optional(value) : std::nullopt;
}

bool isFrequency(std::string_view value) {
  return value == "DAILY" || value == "WEEKLY" || value == "MONTHLY" || value == "YEARLY";
}

bool isCount(std::string_view value) {
  const auto count = whole(value);
  return count && *count >= 1 && *count <= mostRecurrences;
}

bool areNumbers(std::string_view value) {
  return std::ranges::all_of(split(value, ','), [](auto each) { return whole(each).has_value(); });
}

// 20261231, 20261231T090000 or 20261231T080000Z.
bool isEnd(std::string_view value) {
  if (value.size() != 8 && value.size() != 15 && value.size() != 16) return false;
  const auto iso =
      std::string(value.substr(0, 4)) + '-' + std::string(value.substr(4, 2)) + '-' + std::string(value.substr(6, 2));
  if (!parseDay(iso)) return false;
  if (value.size() == 8) return true;
  return value[8] == 'T' && whole(value.substr(9, 6)) && (value.size() == 15 || value[15] == 'Z');
}

bool isForLibical(std::string_view value) { return !value.empty(); }

struct Part {
  std::string_view name;
  bool (*fits)(std::string_view value);
  std::string_view accepted;
};

constexpr std::array parts{
    Part{"FREQ", isFrequency, "DAILY, WEEKLY, MONTHLY or YEARLY"},
    Part{"INTERVAL", isCount, "1 to 1000"},
    Part{"COUNT", isCount, "1 to 1000"},
    Part{"UNTIL", isEnd, "a day such as 20261231"},
    Part{"BYDAY", isForLibical, "weekdays such as MO,1TU,-1FR"},
    Part{"BYMONTHDAY", areNumbers, "1 to 31, or -1 to -31"},
    Part{"BYYEARDAY", areNumbers, "1 to 366, or -1 to -366"},
    Part{"BYWEEKNO", areNumbers, "1 to 53, or -1 to -53"},
    Part{"BYMONTH", areNumbers, "1 to 12"},
    Part{"BYSETPOS", areNumbers, "numbers such as 1 or -1"},
    Part{"WKST", isForLibical, "a weekday such as MO"},
};

Result<void> checkPart(std::string_view part) {
  const auto equals = part.find('=');
  const auto name = part.substr(0, equals);
  const auto known = std::ranges::find(parts, name, &Part::name);
  if (known == parts.end()) return wrong(part, "not a part that follow-ups know, such as FREQ=WEEKLY;BYDAY=MO");
  if (equals == std::string_view::npos || !known->fits(part.substr(equals + 1))) return wrong(part, known->accepted);
  return {};
}

// Over all times of the rule; empty if it is none.
Iterator times(const std::string& rule, const LocalTime& first) {
  const auto parsed = icalrecurrencetype_from_string(rule.c_str());
  auto* const iterator = parsed.freq == ICAL_NO_RECURRENCE ? nullptr : icalrecur_iterator_new(parsed, icalTime(first));
  return {iterator, &icalrecur_iterator_free};
}

}  // namespace

Result<std::string> checkedRule(std::string_view given, const LocalTime& first) {
  auto rule = capitals(given);
  if (rule.starts_with("RRULE:")) rule.erase(0, 6);
  for (const auto part : split(rule, ';')) COLLEGA_TRY(checkPart(part));
  if (!times(rule, first)) return wrong(rule, "not a rule that a calendar can follow");
  if (!nextOccurrence(rule, first, first)) return wrong(rule, "nothing comes after the first time");
  return rule;
}

std::optional<LocalTime> nextOccurrence(const std::string& rule, const LocalTime& first, const LocalTime& after) {
  const auto iterator = times(rule, first);
  if (!iterator) return std::nullopt;
  for (int step = 0; step < mostSteps; ++step) {
    const auto time = icalrecur_iterator_next(iterator.get());
    if (icaltime_is_null_time(time)) return std::nullopt;
    if (const auto local = localTime(time); local > after) return local;
  }
  return std::nullopt;
}

}  // namespace collega::domain

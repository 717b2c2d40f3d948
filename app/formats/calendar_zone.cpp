#include "app/formats/calendar_zone.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <vector>

#include "app/domain/ical_time.h"

namespace collega::formats {

using domain::Day;
using domain::LocalTime;
using namespace std::chrono;

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t dayMs = 24 * 60 * minuteMs;
// As often as a change has to come back to be one that goes on.
constexpr std::size_t habit = 3;

// Clocks change when they show `wall`; offsets in seconds.
struct Change {
  LocalTime wall;
  int from = 0;
  int to = 0;
};

std::int64_t momentOf(Day day) { return duration_cast<milliseconds>(day.time_since_epoch()).count(); }

LocalTime wallAt(std::int64_t momentMs, int offset) {
  const sys_time<minutes> wall(minutes((momentMs + offset * 1000LL) / minuteMs));
  const auto day = floor<days>(wall);
  return {day, wall - day};
}

// Looks from day to day, and then for the minute.
std::vector<Change> changesBetween(const std::string& zone, Day first, Day last, const domain::ZoneRules& rules) {
  std::vector<Change> changes;
  auto offset = rules(zone, momentOf(first)).value_or(0);
  for (auto at = momentOf(first); at < momentOf(last); at += dayMs) {
    const auto next = rules(zone, at + dayMs).value_or(offset);
    if (next == offset) continue;
    auto before = at;
    auto after = at + dayMs;
    while (after - before > minuteMs) {
      const auto middle = before + (after - before) / minuteMs / 2 * minuteMs;
      (rules(zone, middle).value_or(offset) == offset ? before : after) = middle;
    }
    changes.push_back({wallAt(after, offset), offset, next});
    offset = next;
  }
  return changes;
}

year_month_day dateOf(const Change& change) { return change.wall.day; }
int yearOf(const Change& change) { return static_cast<int>(dateOf(change).year()); }

bool isLastOfItsDay(const Change& change) {
  return year_month_day(change.wall.day + weeks(1)).month() != dateOf(change).month();
}
unsigned nthOfItsDay(const Change& change) { return (static_cast<unsigned>(dateOf(change).day()) - 1) / 7 + 1; }

// "-1SU" for the last Sunday of its month in all of them, "2SU" for the second; empty if they have nothing of the kind.
std::string weekdayOfAll(const std::vector<Change>& changes) {
  constexpr std::array names{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
  const std::string name = names[weekday(changes.front().wall.day).c_encoding()];
  if (std::ranges::all_of(changes, isLastOfItsDay)) return "-1" + name;
  const auto nth = nthOfItsDay(changes.front());
  const bool same = std::ranges::all_of(changes, [&](const auto& each) { return nthOfItsDay(each) == nth; });
  return same ? std::to_string(nth) + name : std::string();
}

// The longest end of the list that comes back year after year until `lastYear`.
std::vector<Change> takeHabit(std::vector<Change>& changes, int lastYear) {
  if (changes.empty() || yearOf(changes.back()) != lastYear) return {};
  auto begin = changes.size() - 1;
  while (begin > 0 && yearOf(changes[begin - 1]) == yearOf(changes[begin]) - 1) --begin;
  std::vector<Change> tail(changes.begin() + static_cast<std::ptrdiff_t>(begin), changes.end());
  if (tail.size() < habit || weekdayOfAll(tail).empty()) return {};
  changes.resize(begin);
  return tail;
}

icalcomponent* observance(const Change& change) {
  const auto kind = change.to > change.from ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT;
  auto* const component = icalcomponent_new(kind);
  icalcomponent_add_property(component, icalproperty_new_dtstart(icalTime(change.wall)));
  icalcomponent_add_property(component, icalproperty_new_tzoffsetfrom(change.from));
  icalcomponent_add_property(component, icalproperty_new_tzoffsetto(change.to));
  return component;
}

icalcomponent* yearly(const std::vector<Change>& changes) {
  auto* const component = observance(changes.front());
  const auto month = std::to_string(static_cast<unsigned>(dateOf(changes.front()).month()));
  const auto rule = "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=" + weekdayOfAll(changes);
  icalcomponent_add_property(component, icalproperty_new_rrule(icalrecurrencetype_from_string(rule.c_str())));
  return component;
}

// Those of a kind together: at the same hour, of the same weekday and month, from and to the same offsets.
auto kindOf(const Change& change) {
  return std::tuple(change.from, change.to, static_cast<unsigned>(dateOf(change).month()),
                    weekday(change.wall.day).c_encoding(), change.wall.time.count());
}

void addObservances(icalcomponent* zone, const std::vector<Change>& changes, int lastYear) {
  std::map<decltype(kindOf(changes.front())), std::vector<Change>> kinds;
  for (const auto& change : changes) kinds[kindOf(change)].push_back(change);
  for (auto& [kind, alike] : kinds) {
    const auto lasting = takeHabit(alike, lastYear);
    for (const auto& change : alike) icalcomponent_add_component(zone, observance(change));
    if (!lasting.empty()) icalcomponent_add_component(zone, yearly(lasting));
  }
}

}  // namespace

Result<IcalComponent> calendarZone(const std::string& zone, Day first, Day last, const domain::ZoneRules& rules) {
  const auto offset = rules(zone, momentOf(first));
  if (!offset) return Error{Problem::InvalidInput, "zone " + zone};
  IcalComponent component(icalcomponent_new(ICAL_VTIMEZONE_COMPONENT), &icalcomponent_free);
  icalcomponent_add_property(component.get(), icalproperty_new_tzid(zone.c_str()));
  // What holds before the first change.
  icalcomponent_add_component(component.get(), observance({wallAt(momentOf(first), *offset), *offset, *offset}));
  const auto lastYear = static_cast<int>(year_month_day(last - days(1)).year());
  addObservances(component.get(), changesBetween(zone, first, last, rules), lastYear);
  return component;
}

}  // namespace collega::formats

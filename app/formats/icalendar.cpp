#include "app/formats/icalendar.h"

#include <algorithm>
#include <map>

#include "app/domain/ical_time.h"
#include "app/formats/calendar_zone.h"

namespace collega::formats {

using domain::Day;
using domain::icalTime;
using domain::LocalTime;
using namespace std::chrono;

namespace {

// So many years after the last date a zone's changes are followed.
constexpr int yearsAhead = 5;

std::string withoutControls(std::string text) {
  std::erase_if(text,
                [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f; });
  return text;
}

// A property that says nothing is an error to those who read it.
bool saysSomething(const std::string& text) { return text.find_first_not_of(" \t\n") != std::string::npos; }

icaltimetype utc(std::int64_t ms) {
  return icaltime_from_timet_with_zone(static_cast<time_t>(ms / 1000), 0, icaltimezone_get_utc_timezone());
}

icaltimetype date(Day day) {
  auto time = icalTime({day, {}});
  time.is_date = 1;
  return time;
}

LocalTime later(const LocalTime& local, minutes by) {
  const auto time = local.day + local.time + by;
  return {floor<days>(time), duration_cast<minutes>(time - floor<days>(time))};
}

// The end of a rule must be a moment where its beginning has a zone (RFC 5545, 3.3.10).
Result<icalrecurrencetype> ruleOf(const AtTime& when, const domain::ZoneRules& rules) {
  auto rule = icalrecurrencetype_from_string(when.recurrence.c_str());
  if (rule.freq == ICAL_NO_RECURRENCE) return Error{Problem::InvalidInput, "recurrence: " + when.recurrence};
  const auto& until = rule.until;
  if (icaltime_is_null_time(until) || icaltime_is_utc(until)) return rule;
  const Day day(year{until.year} / until.month / until.day);
  const minutes time = until.is_date ? days(1) - minutes(1) : hours(until.hour) + minutes(until.minute);
  COLLEGA_ASSIGN(moment, domain::toMoment({day, time}, when.zone, rules));
  rule.until = utc(moment);
  return rule;
}

// One VEVENT or VTODO.
class Component {
 public:
  Component(const CalendarItem& item, const CalendarStyle& style, const domain::ZoneRules& rules)
      : item_(item),
        style_(style),
        rules_(rules),
        task_(item.question && style.tasks),
        component_(icalcomponent_new(task_ ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT), &icalcomponent_free) {}

  Result<IcalComponent> make() {
    about();
    if (const auto* const days = std::get_if<AllDay>(&item_.when)) {
      on(*days);
    } else {
      const auto& when = std::get<AtTime>(item_.when);
      at(when.at, when);
      if (!when.recurrence.empty()) COLLEGA_TRY(again(when));
    }
    remind();
    return std::move(component_);
  }

  // The same, this time only, at another time.
  IcalComponent makePutOff() {
    const auto& when = std::get<AtTime>(item_.when);
    about();
    at(*when.putOff, when);
    if (!when.recurrence.empty()) addZoned(icalproperty_new_recurrenceid(icalTime(when.at)), when.zone);
    remind();
    return std::move(component_);
  }

 private:
  void add(icalproperty* property) { icalcomponent_add_property(component_.get(), property); }
  void addText(icalproperty* property) {
    icalproperty_add_parameter(property, icalparameter_new_language(style_.language.c_str()));
    add(property);
  }
  void addZoned(icalproperty* property, const std::string& zone) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone.c_str()));
    add(property);
  }

  void about() {
    add(icalproperty_new_uid(item_.uid.c_str()));
    add(icalproperty_new_dtstamp(utc(item_.changedMs)));
    add(icalproperty_new_created(utc(item_.createdMs)));
    add(icalproperty_new_lastmodified(utc(item_.changedMs)));
    const auto summary = withoutControls(item_.summary);
    const auto description = withoutControls(item_.description);
    const auto location = withoutControls(item_.location);
    if (saysSomething(summary)) addText(icalproperty_new_summary(summary.c_str()));
    if (saysSomething(description)) addText(icalproperty_new_description(description.c_str()));
    if (saysSomething(location)) add(icalproperty_new_location(location.c_str()));
    // To libical a comma in one begins another.
    for (const auto& each : item_.categories)
      if (const auto name = withoutControls(each); saysSomething(name)) add(icalproperty_new_categories(name.c_str()));
    if (item_.question) add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    if (task_) {
      add(icalproperty_new_status(ICAL_STATUS_NEEDSACTION));
    } else if (item_.question) {
      add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    }
  }

  void on(const AllDay& allDay) {
    add(icalproperty_new_dtstart(date(allDay.first)));
    add(icalproperty_new_dtend(date(allDay.last + days(1))));  // the end is not part of it
  }

  void at(const LocalTime& time, const AtTime& when) {
    if (task_) {
      addZoned(icalproperty_new_due(icalTime(time)), when.zone);
      if (!when.recurrence.empty()) addZoned(icalproperty_new_dtstart(icalTime(time)), when.zone);
    } else {
      addZoned(icalproperty_new_dtstart(icalTime(time)), when.zone);
      addZoned(icalproperty_new_dtend(icalTime(later(time, when.length))), when.zone);
    }
  }

  Result<void> again(const AtTime& when) {
    COLLEGA_ASSIGN(rule, ruleOf(when, rules_));
    add(icalproperty_new_rrule(rule));
    return {};
  }

  void remind() {
    if (!item_.reminder) return;
    auto* const alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icaltriggertype trigger{};
    trigger.duration = icaldurationtype_from_int(-static_cast<int>(seconds(*item_.reminder).count()));
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(withoutControls(item_.summary).c_str()));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(component_.get(), alarm);
  }

  const CalendarItem& item_;
  const CalendarStyle& style_;
  const domain::ZoneRules& rules_;
  bool task_;
  IcalComponent component_;
};

// Each zone that is spoken of, with the days it is needed for.
struct Span {
  Day first;
  Day last;
};
std::map<std::string, Span> zonesOf(std::span<const CalendarItem> items) {
  std::map<std::string, Span> zones;
  for (const auto& item : items) {
    const auto* const when = std::get_if<AtTime>(&item.when);
    if (!when) continue;
    const auto day = when->at.day;
    const auto last = when->putOff ? std::max(day, when->putOff->day) : day;
    auto& span = zones.try_emplace(when->zone, Span{day, last}).first->second;
    span = {std::min(span.first, day), std::max(span.last, last)};
  }
  return zones;
}

Result<IcalComponent> zoneOf(const std::string& name, const Span& span, const domain::ZoneRules& rules) {
  const auto first = year_month_day(span.first).year() - years(1);
  const auto last = year_month_day(span.last).year() + years(yearsAhead);
  return calendarZone(name, first / January / 1, last / January / 1, rules);
}

IcalComponent emptyCalendar(const CalendarStyle& style) {
  IcalComponent calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
  icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Collega//EN"));
  icalcomponent_add_property(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
  auto* const name = icalproperty_new_x(withoutControls(style.name).c_str());
  icalproperty_set_x_name(name, "X-WR-CALNAME");
  icalcomponent_add_property(calendar.get(), name);
  return calendar;
}

Result<void> addItem(icalcomponent* calendar, const CalendarItem& item, const CalendarStyle& style,
                     const domain::ZoneRules& rules) {
  const auto* const when = std::get_if<AtTime>(&item.when);
  const bool putOff = when && when->putOff;
  const bool again = when && !when->recurrence.empty();
  if (!putOff || again) {
    COLLEGA_ASSIGN(made, Component(item, style, rules).make());
    icalcomponent_add_component(calendar, made.release());
  }
  if (putOff) icalcomponent_add_component(calendar, Component(item, style, rules).makePutOff().release());
  return {};
}

}  // namespace

Result<std::string> writeCalendar(std::span<const CalendarItem> items, const CalendarStyle& style,
                                  const domain::ZoneRules& rules) {
  const auto calendar = emptyCalendar(style);
  for (const auto& [name, span] : zonesOf(items)) {
    COLLEGA_ASSIGN(zone, zoneOf(name, span, rules));
    icalcomponent_add_component(calendar.get(), zone.release());
  }
  for (const auto& item : items) COLLEGA_TRY(addItem(calendar.get(), item, style, rules));
  const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                                      &icalmemory_free_buffer);
  return text ? Result<std::string>(text.get()) : Error{Problem::TooLarge, "calendar"};
}

}  // namespace collega::formats

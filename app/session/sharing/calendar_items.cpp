#include "app/session/sharing/calendar_items.h"

#include <QStringList>
#include <algorithm>
#include <charconv>

#include "app/domain/follow_ups/follow_up_series.h"
#include "app/domain/follow_ups/recurrence.h"
#include "app/session/words/sharing.h"
#include "app/session/words/words.h"
#include "app/session/zones.h"

namespace collega::session {

using formats::CalendarItem;

namespace {

constexpr auto beforeVisits = std::chrono::days(7);

template <class M>
CalendarItem itemOf(const Item<M>& record, const Id& id) {
  return {.uid = id.hex() + "@collega",
          .createdMs = record.created.madeAtMs,
          .changedMs = record.changed.madeAtMs,
          .summary = {}};
}

QStringList namesOf(Session& session, const google::protobuf::RepeatedPtrField<std::string>& people) {
  QStringList names;
  for (const auto& bytes : people) {
    const auto id = Id::from(bytes);
    if (!id) continue;
    if (const auto person = session.get<v1::Person>(*id)) names << words::text(person->value.name());
  }
  return names;
}

// -- visits

// By their names alone: an attendee has an address, and a calendar would send them invitations.
std::string told(Session& session, const v1::Visit& visit) {
  return words::visitTold({.withWhom = namesOf(session, visit.participants()),
                           .interpreters = namesOf(session, visit.interpreters()),
                           .visit = &visit})
      .toStdString();
}

std::optional<CalendarItem> planned(Session& session, const Item<v1::Visit>& record) {
  const auto& visit = record.value;
  const auto first = domain::parseDay(visit.starts());
  if (!first) return std::nullopt;
  const auto last = domain::parseDay(visit.ends());
  auto item = itemOf(record, record.id);
  item.summary = words::visitTitle(visit).toStdString();
  item.description = told(session, visit);
  item.location = visit.host_town();
  item.categories.assign(visit.themes().begin(), visit.themes().end());
  item.when = formats::AllDay{*first, last && *last >= *first ? *last : *first};
  item.reminder = beforeVisits;
  return item;
}

// -- follow-ups

// A rule that counts has counted some already, when it goes on from a later time.
std::string goingOn(const std::string& rule, const domain::LocalTime& first, const domain::LocalTime& from) {
  const auto at = rule.find("COUNT=");
  if (at == std::string::npos) return rule;
  const auto begin = at + std::string("COUNT=").size();
  const auto end = std::min(rule.find(';', begin), rule.size());
  int count = 0;
  std::from_chars(rule.data() + begin, rule.data() + end, count);
  for (auto time = std::optional(first); time && *time < from; time = domain::nextOccurrence(rule, first, *time))
    --count;
  return rule.substr(0, begin) + std::to_string(std::max(count, 1)) + rule.substr(end);
}

std::string recurrenceOf(Session& session, const Item<v1::FollowUp>& record, const domain::LocalTime& due) {
  const auto& rule = record.value.recurrence();
  if (rule.empty()) return {};
  const auto origin = session.get<v1::FollowUp>(domain::seriesOf(record.value, record.id));
  const auto first = origin ? domain::parseLocalTime(origin->value.due()) : Result<domain::LocalTime>(due);
  return first ? goingOn(rule, *first, due) : rule;
}

std::optional<CalendarItem> asked(Session& session, const DueFollowUp& followUp) {
  const auto& record = followUp.item;
  const auto due = domain::parseLocalTime(record.value.due());
  const auto zone = record.value.zone().empty() ? session.zone() : record.value.zone();
  const auto mine = domain::toLocal(followUp.dueMs, zone, systemZones());
  if (!due || !mine) return std::nullopt;
  auto item = itemOf(record, domain::seriesOf(record.value, record.id));
  item.summary = words::question(record.value).toStdString();
  if (const auto space = session.space(record.space)) item.description = space->name;
  formats::AtTime when{.at = *due, .zone = zone, .recurrence = recurrenceOf(session, record, *due)};
  if (*mine != *due) when.putOff = *mine;
  item.when = std::move(when);
  item.reminder = std::chrono::minutes(0);
  item.question = true;
  return item;
}

}  // namespace

Result<std::vector<CalendarItem>> calendarItems(Session& session, const CalendarWish& wish) {
  std::vector<CalendarItem> items;
  const auto add = [&items](std::optional<CalendarItem> item) {
    if (item) items.push_back(*std::move(item));
  };
  COLLEGA_ASSIGN(visits, session.all<v1::Visit>(wish.space));
  for (const auto& visit : visits) add(planned(session, visit));
  COLLEGA_ASSIGN(followUps, session.followUps(false));
  for (const auto& each : followUps) {
    const bool wanted = (each.mine || wish.everybodysQuestions) && (!wish.space || each.item.space == *wish.space);
    if (wanted) add(asked(session, each));
  }
  return items;
}

}  // namespace collega::session

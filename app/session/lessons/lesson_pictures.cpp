// What coordinators see of all lessons at once: what stands in their way, and how they climb.
#include <algorithm>
#include <set>

#include "app/domain/calendar.h"
#include "app/session/beneath.h"
#include "app/session/coordinators/coordination.h"
#include "app/session/zones.h"

namespace collega::session {

namespace {

std::optional<v1::Rung> rungIn(const v1::Change& change) {
  constexpr std::uint32_t number = v1::Lesson::kRungFieldNumber;
  v1::Lesson values;
  const bool speaksOfIt = std::ranges::find(change.fields(), number) != change.fields().end();
  if (!speaksOfIt || !values.ParseFromString(change.values())) return std::nullopt;
  return values.rung();
}

domain::Day dayOf(Session& session, std::int64_t ms) {
  const auto local = domain::toLocal(ms, session.zone(), systemZones());
  return local ? local->day : domain::Day();
}

// Only those that are above the first rung have anything to tell.
Result<std::vector<domain::Step>> stepsOf(Session& session, const Item<v1::Lesson>& item) {
  std::vector<domain::Step> steps;
  if (item.value.rung() <= v1::RUNG_PERSON) return steps;
  COLLEGA_ASSIGN(history, session.history(item.id));
  for (const auto& [stamp, change] : history)
    if (const auto rung = rungIn(change)) steps.push_back({dayOf(session, stamp.madeAtMs), *rung});
  return steps;
}

}  // namespace

Result<std::vector<Item<v1::Lesson>>> lessonsOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(places, withAllBeneath(session, space));
  COLLEGA_ASSIGN(items, allIn<v1::Lesson>(session, places));
  std::ranges::stable_partition(items, [](const auto& item) { return !item.value.has_origin(); });
  std::set<std::string> seen;
  std::erase_if(items, [&](const auto& item) {
    return !seen.insert(item.value.has_origin() ? item.value.origin().record() : item.id.bytes()).second;
  });
  return items;
}

Result<Obstacles> obstaclesOf(Session& session, const Id& space) {
  COLLEGA_ASSIGN(info, session.space(space));
  COLLEGA_ASSIGN(items, lessonsOf(session, space));
  std::vector<domain::LessonOf> lessons;
  for (auto& item : items) lessons.push_back({item.id, std::move(item.value)});
  return Obstacles{std::move(info), domain::obstaclesOf(lessons)};
}

Result<FunnelOf> funnelOf(Session& session, const Id& space, const domain::Period& period) {
  if (period.to < period.from) return {Problem::InvalidInput, "the period ends before it begins"};
  COLLEGA_ASSIGN(info, session.space(space));
  COLLEGA_ASSIGN(items, lessonsOf(session, space));
  std::vector<domain::Climber> lessons;
  for (const auto& item : items) {
    COLLEGA_ASSIGN(steps, stepsOf(session, item));
    lessons.push_back({item.value.rung(), item.value.application(), std::move(steps)});
  }
  return FunnelOf{std::move(info), period, domain::funnelOf(lessons, period)};
}

Result<domain::Period> lastYear(Session& session) {
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  return domain::Period{domain::addMonths(today, -12), today};
}

}  // namespace collega::session

#include "app/session/calendar/planned.h"

#include <algorithm>
#include <tuple>

#include "app/session/zones.h"

namespace collega::session {

namespace {

// Nothing for a day that somebody's program wrote wrongly.
std::optional<Planned> plannedVisit(Item<v1::Visit> visit) {
  const auto first = domain::parseDay(visit.value.starts());
  if (!first) return std::nullopt;
  const auto last = domain::parseDay(visit.value.ends());
  return Planned{*first, last ? std::max(*first, *last) : *first, std::move(visit), std::nullopt};
}

bool isOpen(const v1::FollowUp& followUp) {
  return followUp.state() == v1::FOLLOW_UP_STATE_OPEN || followUp.state() == v1::FOLLOW_UP_STATE_UNSPECIFIED;
}

Result<std::optional<Planned>> plannedFollowUp(DueFollowUp followUp, const std::string& zone) {
  if (!isOpen(followUp.item.value)) return std::optional<Planned>();
  COLLEGA_ASSIGN(due, domain::toLocal(followUp.dueMs, zone, systemZones()));
  return std::optional(Planned{due.day, due.day, std::nullopt, std::move(followUp)});
}

}  // namespace

Result<std::vector<Planned>> plannedBetween(Session& session, domain::Day from, domain::Day to) {
  COLLEGA_ASSIGN(visits, session.all<v1::Visit>());
  COLLEGA_ASSIGN(followUps, session.followUps(false));
  std::vector<Planned> planned;
  const auto keep = [&](std::optional<Planned> each) {
    if (each && each->first <= to && each->last >= from) planned.push_back(*std::move(each));
  };
  for (auto& visit : visits) keep(plannedVisit(std::move(visit)));
  for (auto& followUp : followUps) {
    COLLEGA_ASSIGN(each, plannedFollowUp(std::move(followUp), session.zone()));
    keep(std::move(each));
  }
  std::ranges::stable_sort(planned, {}, [](const auto& each) { return std::tuple(each.first, !each.visit); });
  return planned;
}

}  // namespace collega::session

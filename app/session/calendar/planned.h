// What stands in the calendar: visits, and follow-ups that still ask for an answer.
#pragma once

#include "app/domain/calendar.h"
#include "app/session/session.h"

namespace collega::session {

struct Planned {
  domain::Day first;
  domain::Day last;  // of a visit; otherwise the same
  // One of the two.
  std::optional<Item<v1::Visit>> visit;
  std::optional<DueFollowUp> followUp;
};

// What touches the days from `from` to `to`, both of them too; in order, visits before the follow-ups of their day. A
// follow-up stands on its day in one's own zone.
Result<std::vector<Planned>> plannedBetween(Session& session, domain::Day from, domain::Day to);

}  // namespace collega::session

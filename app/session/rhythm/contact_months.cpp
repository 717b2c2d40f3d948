#include "app/session/rhythm/contact_months.h"

#include "app/domain/rhythm/pulse.h"
#include "app/session/beneath.h"
#include "app/session/moments.h"

namespace collega::session {

Result<std::vector<domain::MonthCount>> contactMonths(Session& session, const Id& space, int months) {
  COLLEGA_ASSIGN(today, domain::parseDay(session.today()));
  COLLEGA_ASSIGN(places, withAllBeneath(session, space));
  std::vector<domain::Moment> moments;
  for (const auto& place : places) {
    COLLEGA_ASSIGN(info, session.space(place));
    COLLEGA_ASSIGN(some, momentsIn(session, info));
    std::ranges::move(some, std::back_inserter(moments));
  }
  COLLEGA_ASSIGN(told, allIn<v1::Pulse>(session, places));
  for (const auto& pulse : told)
    if (auto moment = domain::momentOf(pulse.value)) moments.push_back(*std::move(moment));
  return domain::contactDays(moments, today, months);
}

}  // namespace collega::session

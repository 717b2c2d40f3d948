// How many days of each month had contact: of a space and all that one can read beneath it.
#pragma once

#include "app/domain/coordinators/period_counts.h"
#include "app/session/session.h"

namespace collega::session {

// Up to today, the earliest first. Of what one cannot read, the last contact is known.
Result<std::vector<domain::MonthCount>> contactMonths(Session& session, const Id& space, int months = 24);

}  // namespace collega::session

// A time zone as calendars carry it (RFC 5545, VTIMEZONE): made from the rules of the system's own table, for the years
// that matter, because a copy inside a library is long and may be old.
#pragma once

#include <libical/ical.h>

#include <memory>

#include "app/domain/calendar.h"

namespace collega::formats {

using IcalComponent = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

// What holds from the first of the days until the last. Changes that come back every year up to then, as those to
// summer time do, are taken to go on; others end there. InvalidInput if there is no such zone.
Result<IcalComponent> calendarZone(const std::string& zone, domain::Day first, domain::Day last,
                                   const domain::ZoneRules& rules);

}  // namespace collega::formats

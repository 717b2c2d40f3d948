// libical's times and ours: both of some place, without saying which.
#pragma once

#include <libical/ical.h>

#include "app/domain/calendar.h"

namespace collega::domain {

icaltimetype icalTime(const LocalTime& local);
LocalTime localTime(const icaltimetype& time);

}  // namespace collega::domain

// Time zones as the system knows them; its table is kept up to date.
#pragma once

#include <string>

#include "app/domain/calendar.h"

namespace collega::session {

domain::ZoneRules systemZones();

// The zone of a country that has one; otherwise the computer's own.
std::string zoneOfCountry(std::string_view country);

}  // namespace collega::session

// What there is to look at in an app: every page, about something that is there.
#pragma once

#include <QString>
#include <vector>

#include "app/session/session.h"

namespace collega::app {

// A page by its name, the record or space it shows, the place it is opened from, and what is looked for on it.
struct Stop {
  QString page;
  QString subject;
  QString place;
  QString words{};
};

Result<std::vector<Stop>> stopsOf(session::Session& session);

}  // namespace collega::app

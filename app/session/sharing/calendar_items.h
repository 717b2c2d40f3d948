// What of a profile goes into another calendar: visits, and the follow-ups that wait for an answer. In the language
// that this thread is speaking.
#pragma once

#include "app/formats/icalendar.h"
#include "app/session/session.h"

namespace collega::session {

struct CalendarWish {
  std::optional<Id> space;           // otherwise all
  bool everybodysQuestions = false;  // otherwise one's own
};

Result<std::vector<formats::CalendarItem>> calendarItems(Session& session, const CalendarWish& wish);

}  // namespace collega::session

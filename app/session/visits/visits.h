// Before a visit and after it: what is worth knowing and doing, all in one.
#pragma once

#include <optional>

#include "app/domain/visits/visit_hints.h"
#include "app/session/lessons/lessons.h"
#include "app/session/visits/briefings.h"

namespace collega::session {

struct VisitSheet {
  Item<v1::Visit> visit;
  std::vector<domain::VisitHint> before;
  std::vector<domain::VisitHint> after;        // empty as long as it has not begun
  std::optional<Item<v1::Briefing>> briefing;  // of the host town
  std::vector<LessonForVisit> lessons;         // that fit its town and themes
};

Result<VisitSheet> visitSheet(Session& session, const Id& visit);

// What came of it, in words. NotAllowed as long as it has not begun.
Result<void> debriefVisit(Session& session, const Id& visit, const std::string& words);

}  // namespace collega::session

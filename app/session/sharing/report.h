// A report of a partnership, a pair or a network for the council of a town or the organisation at home: what both sides
// learned and changed, in any language of the screens, and nothing of a person. Drawn by app/formats/report/pdf.h.
#pragma once

#include "app/domain/coordinators/funnel.h"
#include "app/formats/report/report.h"
#include "app/session/session.h"

namespace collega::session {

struct ReportWish {
  QString language;                      // empty: that of the program
  std::optional<domain::Period> period;  // otherwise the last year
};

// Lessons are quoted where they were made public, and only counted otherwise. InvalidInput for a language we do not
// have, and for a period that ends before it begins.
Result<formats::report::Report> reportOf(Session& session, const Id& space, const ReportWish& wish);

}  // namespace collega::session

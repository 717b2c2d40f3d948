// Visits in words: what is worth saying before one and after it.
#pragma once

#include <QString>

#include "app/domain/visits/visit_hints.h"

namespace collega::session::words {

QString hint(const domain::VisitHint& hint);
// "There is a briefing of Kocaeli."
QString briefingOf(const v1::Briefing& briefing);

}  // namespace collega::session::words

// Follow-ups: what an answer brings about, questions that come again, and adoption checks. Planning, putting off and
// listing them are the session's own.
#pragma once

#include "app/session/session.h"

namespace collega::session {

// One's own answer, with what became of it. A lesson it is about shows it (see app/domain/adoption.h); the next of a
// series is made; a side that has dropped a lesson is not asked about it again.
Result<void> answerFollowUp(Session& session, const Id& followUp, v1::Answer answer);
// This one only: what comes again does so.
Result<void> dropFollowUp(Session& session, const Id& followUp);
// It, and whatever would come after it.
Result<void> endSeries(Session& session, const Id& followUp);

// The next of every series in a space whose last is done with: two people may have closed it together, each without the
// other's answer. Whether anything was written.
Result<bool> continueSeries(Session& session, const Id& space);

// The adoption checks of a lesson that is to be put into practice, where there are none yet. They ask what the general
// follow-ups of its visit would ask as well, so these are dropped.
Result<void> planAdoption(Session& session, const Id& lesson);

}  // namespace collega::session

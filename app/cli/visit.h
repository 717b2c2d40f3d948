// What is worth knowing as soon as a visit is planned.
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"

namespace collega::cli {

// What is still missing, the host town's briefing, and lessons that fit, told beside what was answered.
void addVisitHints(session::Session& session, const Id& visit, Answer& answer);

}  // namespace collega::cli

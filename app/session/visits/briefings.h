// Briefings: what a visitor must know about a town, and who does a task here and there.
#pragma once

#include <optional>

#include "app/session/session.h"

namespace collega::session {

// The town's briefing, by its name: that of the space, otherwise the one that was changed last. NotFound.
Result<Item<v1::Briefing>> briefingOf(Session& session, std::string_view town, const Id& space = {});

// A town has one briefing in a space: what is said of one that is there takes the place of what it said.
struct KeptBriefing {
  Id id;
  bool isNew = false;
};
Result<KeptBriefing> keepBriefing(Session& session, const Id& space, const v1::Briefing& briefing);

// Who does a task: put into the town's briefing in that space, in place of what it said of the same task; the briefing
// is made where there is none. Returns its id, which is made of space and town.
Result<Id> setCrosswalk(Session& session, const Id& space, const std::string& town, const v1::Crosswalk& row);

// What a briefing says of tasks like this one.
std::vector<v1::Crosswalk> whoDoes(const v1::Briefing& briefing, std::string_view task);

}  // namespace collega::session

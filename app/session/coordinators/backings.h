// What civil-society initiatives ask of a town, and what the town answers.
#pragma once

#include "app/domain/coordinators/backing.h"
#include "app/session/session.h"

namespace collega::session {

struct BackingAsked {
  std::string initiative;
  std::string town;
  std::string organisation;  // whose initiative it is; empty: one's own
};

// The town is one of those of the space. InvalidInput.
Result<Id> askBacking(Session& session, const Id& space, const BackingAsked& asked);
// By somebody of the town, or a coordinator. NotAllowed.
Result<void> answerBacking(Session& session, const Id& id, bool given, const std::string& words);

struct BackingLine {
  Item<v1::Backing> item;
  bool open = false;
  std::optional<int> days;  // that it waits, or waited
  bool mine = false;        // one may answer it
};
// The one that waits longest first; answered ones after those that are open.
Result<std::vector<BackingLine>> backings(Session& session, const std::optional<Id>& space, bool onlyOpen);

}  // namespace collega::session

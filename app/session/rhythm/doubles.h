// Doubles: contacts that were imported twice, organisations that two people wrote down. Merging keeps both records and
// says which one stands for both, so that it can be undone.
#pragma once

#include "app/domain/rhythm/doubles.h"
#include "app/session/session.h"

namespace collega::session {

struct Doubled {
  std::uint32_t kind = 0;  // of person or organisation
  Id kept;
  Id other;
  std::string name;  // of the one that is kept
  domain::Sameness sameness = domain::Sameness::Mail;
};

// Members stand for contacts that were imported, otherwise the earlier for the later; without what was merged already.
Result<std::vector<Doubled>> doubles(Session& session);

// NotAllowed for a member's own profile: it can only stand for another.
Result<void> mergeRecords(Session& session, const Id& id, const Id& into);
Result<void> unmergeRecord(Session& session, const Id& id);

// Of people and organisations, which stands for which.
Result<domain::Aliases> aliases(Session& session);

}  // namespace collega::session

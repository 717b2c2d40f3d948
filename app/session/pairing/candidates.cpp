#include "app/session/pairing/candidates.h"

namespace collega::session {

Result<std::vector<domain::Candidate>> candidatesIn(Session& session, const Id& space) {
  COLLEGA_ASSIGN(people, session.members(space));
  std::vector<domain::Candidate> candidates;
  for (auto& member : people)
    if (!member.person.name().empty() && member.person.merged_into().empty())
      candidates.push_back({member.account, std::move(member.person)});
  return candidates;
}

Result<std::vector<v1::Pair>> knownPairs(Session& session) {
  COLLEGA_ASSIGN(items, session.pairs());
  std::vector<v1::Pair> pairs;
  pairs.reserve(items.size());
  for (auto& item : items) pairs.push_back(std::move(item.value));
  return pairs;
}

}  // namespace collega::session

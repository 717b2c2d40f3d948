#include "app/session/pairing/pairing_round.h"

#include <algorithm>
#include <set>

#include "app/session/pairing/candidates.h"

namespace collega::session {

namespace {

// Where people of a round meet: the space itself and, of a network, its partnerships.
Result<std::vector<Id>> meetingPlaces(Session& session, const Id& space) {
  COLLEGA_ASSIGN(info, session.space(space));
  if (info.kind == v1::SPACE_KIND_PAIR) return {Problem::InvalidInput, "a round is of a partnership or network"};
  COLLEGA_ASSIGN(all, session.spaces());
  std::vector<Id> places;
  for (const auto& each : all)
    if (each.kind == v1::SPACE_KIND_PARTNERSHIP && each.parent == space) places.push_back(each.id);
  places.push_back(space);
  return places;
}

struct Gathered {
  std::vector<domain::Candidate> people;
  std::vector<domain::Circle> circles;  // of each meeting place
};

Result<Gathered> gather(Session& session, const std::vector<Id>& places) {
  Gathered gathered;
  std::set<Id> met;
  for (const auto& place : places) {
    COLLEGA_ASSIGN(here, candidatesIn(session, place));
    domain::Circle circle;
    for (auto& candidate : here) {
      circle.push_back(candidate.id);
      if (met.insert(candidate.id).second) gathered.people.push_back(std::move(candidate));
    }
    gathered.circles.push_back(std::move(circle));
  }
  return gathered;
}

Result<Id> placeOfBoth(Session& session, const std::vector<Id>& places, const domain::RoundPair& pair) {
  for (const auto& place : places) {
    COLLEGA_ASSIGN(here, session.members(place));
    const auto isHere = [&](const Id& person) {
      return std::ranges::find(here, person, &MemberInfo::account) != here.end();
    };
    if (isHere(pair.one) && isHere(pair.other)) return place;
  }
  return {Problem::NotFound, "a space that both are members of"};
}

v1::Pair proposalOf(Session& session, const domain::RoundPair& chosen) {
  const auto& self = session.account();
  v1::Pair pair;
  const bool mine = chosen.one == self || chosen.other == self;
  pair.set_proposer((chosen.other == self ? chosen.other : chosen.one).bytes());
  pair.set_invited((chosen.other == self ? chosen.one : chosen.other).bytes());
  if (!mine) pair.set_proposed_by(self.bytes());
  if (chosen.bridge) pair.set_broker(chosen.bridge->broker.bytes());
  pair.set_state(v1::PAIR_STATE_PROPOSED);
  pair.set_proposed_on(session.today());
  for (const auto& reason : chosen.reasons)
    if (reason.kind == domain::ReasonKind::SameTheme) pair.add_themes(reason.what);
  return pair;
}

}  // namespace

Result<domain::Round> planRound(Session& session, const Id& space, const domain::RoundWishes& wishes) {
  COLLEGA_ASSIGN(places, meetingPlaces(session, space));
  COLLEGA_ASSIGN(gathered, gather(session, places));
  COLLEGA_ASSIGN(pairs, knownPairs(session));
  auto within = wishes;
  if (places.size() > 1) within.circles = std::move(gathered.circles);
  return domain::exchangeRound(gathered.people, pairs, within, session.today());
}

Result<std::vector<Id>> proposeRound(Session& session, const Id& space, const domain::Round& round) {
  COLLEGA_ASSIGN(info, session.space(space));
  if (info.role != v1::ROLE_COORDINATOR) return {Problem::NotAllowed, "a coordinator proposes an exchange round"};
  COLLEGA_ASSIGN(places, meetingPlaces(session, space));
  std::vector<Id> ids;
  COLLEGA_TRY(session.atomically([&]() -> Result<void> {
    for (const auto& pair : round.pairs) {
      COLLEGA_ASSIGN(place, placeOfBoth(session, places, pair));
      COLLEGA_ASSIGN(id, session.add(place, proposalOf(session, pair)));
      ids.push_back(id);
    }
    return {};
  }));
  return ids;
}

}  // namespace collega::session

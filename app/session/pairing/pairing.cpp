// Pairing: suggestions and proposals. What comes of them: accepting.cpp.
#include <algorithm>

#include "app/domain/pairing/pairs.h"
#include "app/session/pairing/candidates.h"
#include "app/session/session_p.h"

namespace collega::session {

namespace {

// Each person once, as they fit best.
void keepBest(std::vector<domain::Suggestion>& all, std::vector<domain::Suggestion> more) {
  for (auto& suggestion : more) {
    const auto same = std::ranges::find(all, suggestion.person, &domain::Suggestion::person);
    if (same == all.end())
      all.push_back(std::move(suggestion));
    else if (suggestion.fit > same->fit)
      *same = std::move(suggestion);
  }
}

// Why these two cannot have a new proposal, if they cannot.
Result<void> checkFree(const std::vector<v1::Pair>& pairs, const Id& one, const Id& other, std::string_view today) {
  for (const auto& pair : pairs) {
    if (!domain::involves(pair, one) || !domain::involves(pair, other)) continue;
    if (pair.state() == v1::PAIR_STATE_ACCEPTED) return {Problem::AlreadyExists, "a pair with this person"};
    if (domain::isUnderWay(pair, today)) return {Problem::AlreadyExists, "a proposal that waits for an answer"};
    if (domain::saidNo(pair, other)) return {Problem::NotAllowed, "they said no"};
  }
  return {};
}

Result<std::vector<domain::Suggestion>> suggestionsIn(Session& session, const Id& space, const Id& person) {
  COLLEGA_ASSIGN(candidates, candidatesIn(session, space));
  const auto one = std::ranges::find(candidates, person, &domain::Candidate::id);
  if (one == candidates.end()) return std::vector<domain::Suggestion>();
  COLLEGA_ASSIGN(pairs, knownPairs(session));
  return domain::suggest(*one, candidates, pairs, session.today());
}

}  // namespace

Result<std::vector<domain::Suggestion>> Session::suggestions(const std::optional<Id>& space,
                                                             const std::optional<Id>& person) {
  COLLEGA_ASSIGN(own, impl_->ownSpaces());
  std::vector<domain::Suggestion> best;
  for (const auto& [id, state, founded] : own) {
    if (space ? id != *space : state.kind == v1::SPACE_KIND_PAIR) continue;
    COLLEGA_ASSIGN(found, suggestionsIn(*this, id, person.value_or(account())));
    keepBest(best, std::move(found));
  }
  std::ranges::sort(
      best, [](const auto& a, const auto& b) { return std::tuple(-a.fit, a.person) < std::tuple(-b.fit, b.person); });
  return best;
}

Result<std::vector<Item<v1::Pair>>> Session::pairs(const std::optional<Id>& space) { return all<v1::Pair>(space); }

// The partnership both are members of.
Result<Id> Session::Impl::partnershipWith(const Id& person) {
  COLLEGA_ASSIGN(own, ownSpaces());
  for (const auto& [id, state, founded] : own)
    if (state.kind == v1::SPACE_KIND_PARTNERSHIP && state.activeMember(person)) return id;
  return {Problem::NotFound, "a partnership with " + person.hex()};
}

Result<Id> Session::propose(const Id& person, const std::string& goal, const std::optional<Id>& broker) {
  if (person == account()) return {Problem::InvalidInput, "a pair is two people"};
  COLLEGA_ASSIGN(space, impl_->partnershipWith(person));
  COLLEGA_ASSIGN(state, impl_->membership(space));
  if (broker && !state.activeMember(*broker)) return {Problem::NotFound, "broker " + broker->hex()};
  COLLEGA_ASSIGN(other, impl_->personIn(state, person));
  if (domain::isPausedOn(other, today())) return {Problem::NotAllowed, "they asked not to be matched"};
  COLLEGA_ASSIGN(known, knownPairs(*this));
  COLLEGA_TRY(checkFree(known, account(), person, today()));
  v1::Pair pair;
  pair.set_proposer(account().bytes());
  pair.set_invited(person.bytes());
  if (broker) pair.set_broker(broker->bytes());
  pair.set_state(v1::PAIR_STATE_PROPOSED);
  pair.set_proposed_on(today());
  pair.set_goal(goal);
  return add(space, pair);
}

}  // namespace collega::session

// Pairing: suggestions, proposals, answers, and the space of a new pair.
#include <algorithm>

#include "app/session/session_p.h"

namespace collega::session {

namespace {

using domain::Candidate;

bool involves(const v1::Pair& pair, const Id& person) {
  return pair.proposer() == person.view() || pair.invited() == person.view();
}

v1::MemberAdd admission(const ledger::Member& member, v1::Role role) {
  v1::MemberAdd add;
  add.set_account_init(member.account.bytes);
  add.set_role(role);
  for (const auto& [id, device] : member.devices)
    if (device.active) *add.add_devices() = device.device;
  return add;
}

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
Result<void> checkFree(const std::vector<Item<v1::Pair>>& pairs, const Id& one, const Id& other,
                       std::string_view today) {
  for (const auto& [id, space, pair, created, changed, standing, conflicted] : pairs) {
    if (!involves(pair, one) || !involves(pair, other)) continue;
    if (pair.state() == v1::PAIR_STATE_ACCEPTED) return {Problem::AlreadyExists, "a pair with this person"};
    if (pair.state() == v1::PAIR_STATE_PROPOSED && !domain::lapsed(pair, today))
      return {Problem::AlreadyExists, "a proposal that waits for an answer"};
    if (pair.state() == v1::PAIR_STATE_DECLINED && pair.invited() == other.view())
      return {Problem::NotAllowed, "they said no"};
  }
  return {};
}

Result<std::vector<domain::Suggestion>> suggestionsIn(Session& session, const Id& space, const Id& person) {
  COLLEGA_ASSIGN(people, session.members(space));
  COLLEGA_ASSIGN(known, session.pairs(space));
  std::vector<Candidate> candidates;
  for (auto& member : people)
    if (!member.person.name().empty()) candidates.push_back({member.account, std::move(member.person)});
  const auto one = std::ranges::find(candidates, person, &Candidate::id);
  if (one == candidates.end()) return std::vector<domain::Suggestion>();
  std::vector<v1::Pair> values;
  for (auto& item : known) values.push_back(std::move(item.value));
  return domain::suggest(*one, candidates, values, session.today());
}

Result<Item<v1::Pair>> openProposal(Session& session, const Id& id) {
  COLLEGA_ASSIGN(item, session.get<v1::Pair>(id));
  if (!involves(item.value, session.account())) return {Problem::NotAllowed, "this proposal is for somebody else"};
  if (item.value.state() == v1::PAIR_STATE_ACCEPTED) return {Problem::AlreadyExists, "the pair"};
  if (item.value.state() != v1::PAIR_STATE_PROPOSED) return {Problem::NotAllowed, "the proposal was answered already"};
  return item;
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
  COLLEGA_ASSIGN(known, pairs(space));
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

Result<Id> Session::acceptPair(const Id& id) {
  COLLEGA_ASSIGN(item, openProposal(*this, id));
  auto& pair = item.value;
  if (pair.invited() != account().view()) return {Problem::NotAllowed, "the proposal waits for the other's answer"};
  if (domain::lapsed(pair, today()))
    return {Problem::NotAllowed, "the proposal has lapsed after 21 days; propose anew"};
  COLLEGA_ASSIGN(partnership, impl_->membership(item.space));
  COLLEGA_ASSIGN(space, impl_->foundPair(partnership, pair));
  pair.set_state(v1::PAIR_STATE_ACCEPTED);
  pair.set_space(space.bytes());
  pair.set_answered_on(today());
  COLLEGA_TRY(update(id, pair));
  return space;
}

Result<Id> Session::Impl::foundPair(const ledger::SpaceState& partnership, const v1::Pair& pair) {
  const auto proposer = Id::from(pair.proposer());
  const auto broker = Id::from(pair.broker());
  const auto* colleague = proposer ? partnership.activeMember(*proposer) : nullptr;
  if (!colleague) return {Problem::NotFound, "the proposer has left the partnership"};
  COLLEGA_ASSIGN(space, foundSpace(v1::SPACE_KIND_PAIR, partnership.id));
  COLLEGA_TRY(addIntent(space, v1::ENTRY_KIND_MEMBER_ADD, admission(*colleague, v1::ROLE_COORDINATOR)));
  if (const auto* bridging = broker ? partnership.activeMember(*broker) : nullptr)
    COLLEGA_TRY(addIntent(space, v1::ENTRY_KIND_MEMBER_ADD, admission(*bridging, v1::ROLE_BROKER)));
  COLLEGA_TRY(beginPair(space, partnership, *proposer, pair.goal()));
  return space;
}

// What a pair's space begins with: the profile of who accepts, and the goal of who proposed.
Result<void> Session::Impl::beginPair(const Id& space, const ledger::SpaceState& partnership, const Id& proposer,
                                      const std::string& goal) {
  COLLEGA_ASSIGN(state, membership(space));
  Batch batch(*this, std::move(state));
  COLLEGA_TRY(batch.put(account(), me));
  if (!goal.empty()) {
    COLLEGA_ASSIGN(person, personIn(partnership, proposer));
    v1::Goal first;
    first.set_text(goal);
    first.set_owner(proposer.bytes());
    first.set_town(person.town());
    COLLEGA_TRY(batch.add(first));
  }
  return batch.write();
}

Result<void> Session::declinePair(const Id& id, const std::string& reason) {
  COLLEGA_ASSIGN(item, openProposal(*this, id));
  auto& pair = item.value;
  // Who proposed takes it back; that is no refusal.
  const bool withdrawn = pair.proposer() == account().view();
  pair.set_state(withdrawn ? v1::PAIR_STATE_CLOSED : v1::PAIR_STATE_DECLINED);
  pair.set_reason(reason);
  pair.set_answered_on(today());
  return update(id, pair);
}

}  // namespace collega::session

// Answers to proposals, and the space of a pair that both want.
#include "app/domain/pairing/pairs.h"
#include "app/session/pairing/handover.h"
#include "app/session/session_p.h"

namespace collega::session {

namespace {

std::string goalSetting(const Id& pair) { return "goal." + pair.hex(); }

Result<Item<v1::Pair>> openProposal(Session& session, const Id& id) {
  COLLEGA_ASSIGN(item, session.get<v1::Pair>(id));
  const auto& self = session.account();
  if (!domain::involves(item.value, self) && item.value.proposed_by() != self.view())
    return {Problem::NotAllowed, "this proposal is for somebody else"};
  if (item.value.state() == v1::PAIR_STATE_ACCEPTED) return {Problem::AlreadyExists, "the pair"};
  if (item.value.state() != v1::PAIR_STATE_PROPOSED) return {Problem::NotAllowed, "the proposal was answered already"};
  return item;
}

// Who wanted it takes it back; that is no refusal.
bool isWithdrawal(const v1::Pair& pair, const Id& by) {
  return domain::isForBoth(pair) ? !domain::involves(pair, by) : pair.proposer() == by.view();
}

void takeBackYes(v1::Pair& pair, const Id& by) {
  auto& all = *pair.mutable_accepted_by();
  all.erase(std::remove(all.begin(), all.end(), by.view()), all.end());
}

// That is no reason not to go on with the other pairs.
bool isBecauseSomebodyLeft(const Error& error) {
  return error.problem == Problem::NotFound || error.problem == Problem::NotAllowed;
}

v1::Goal goalOf(const std::string& text, const Id& owner, const v1::Person& person) {
  v1::Goal goal;
  goal.set_text(text);
  goal.set_owner(owner.bytes());
  goal.set_town(person.town());
  return goal;
}

}  // namespace

Result<Id> Session::acceptPair(const Id& id, const std::string& goal) {
  COLLEGA_ASSIGN(item, openProposal(*this, id));
  auto& pair = item.value;
  const bool agreed = domain::isAgreed(pair);  // by both at the same time: what is left is the pair's space
  if (!domain::involves(pair, account()) || (!agreed && domain::hasAccepted(pair, account())))
    return {Problem::NotAllowed, "the proposal waits for the other's answer"};
  if (domain::lapsed(pair, today()))
    return {Problem::NotAllowed, "the proposal has lapsed after 21 days; propose anew"};
  if (!agreed) pair.add_accepted_by(account().bytes());
  return impl_->asOne([&]() -> Result<Id> {
    if (!goal.empty()) COLLEGA_TRY(setSetting(goalSetting(id), goal));
    if (domain::isAgreed(pair)) return impl_->beginPair(item);
    COLLEGA_TRY(update(id, pair));
    return Id();
  });
}

Result<Id> Session::Impl::beginPair(Item<v1::Pair> item) {
  auto& pair = item.value;
  COLLEGA_ASSIGN(partnership, membership(item.space));
  COLLEGA_ASSIGN(space, foundPair(partnership, pair));
  pair.set_state(v1::PAIR_STATE_ACCEPTED);
  pair.set_space(space.bytes());
  pair.set_answered_on(session->today());
  COLLEGA_TRY(session->update(item.id, pair));
  COLLEGA_TRY(bringGoal(item));
  return space;
}

Result<Id> Session::Impl::foundPair(const ledger::SpaceState& partnership, const v1::Pair& pair) {
  const auto peer = domain::peerOf(pair, account());
  const auto broker = Id::from(pair.broker());
  if (!peer || !partnership.activeMember(*peer)) return {Problem::NotFound, "the other has left the partnership"};
  COLLEGA_ASSIGN(space, foundSpace(v1::SPACE_KIND_PAIR, partnership.id));
  COLLEGA_TRY(session->admit(space, *peer, v1::ROLE_COORDINATOR));
  if (broker && partnership.activeMember(*broker)) COLLEGA_TRY(session->admit(space, *broker, v1::ROLE_BROKER));
  COLLEGA_TRY(writeFirst(space, partnership, pair));
  return space;
}

// What a pair's space begins with: the profile of who accepts, and the goal of who proposed.
Result<void> Session::Impl::writeFirst(const Id& space, const ledger::SpaceState& partnership, const v1::Pair& pair) {
  COLLEGA_ASSIGN(state, membership(space));
  Batch batch(*this, std::move(state));
  COLLEGA_TRY(batch.put(account(), me));
  if (const auto proposer = Id::from(pair.proposer()); proposer && !pair.goal().empty()) {
    COLLEGA_ASSIGN(person, personIn(partnership, *proposer));
    COLLEGA_TRY(batch.add(goalOf(pair.goal(), *proposer, person)));
  }
  return batch.write();
}

// What one said one wants to learn when one accepted, as soon as the pair has its space.
Result<bool> Session::Impl::bringGoal(const Item<v1::Pair>& item) {
  COLLEGA_ASSIGN(goal, session->setting(goalSetting(item.id)));
  const auto space = Id::from(item.value.space());
  if (!goal || goal->empty() || !space || !membership(*space)) return false;
  COLLEGA_TRY(session->add(*space, goalOf(*goal, account(), me)));
  COLLEGA_TRY(session->setSetting(goalSetting(item.id), {}));
  return true;
}

Result<bool> Session::Impl::settlePair(const Item<v1::Pair>& item) {
  const auto& pair = item.value;
  if (pair.state() == v1::PAIR_STATE_ACCEPTED && domain::involves(pair, account())) {
    COLLEGA_ASSIGN(brought, bringGoal(item));
    COLLEGA_ASSIGN(handedOver, settleHandover(*session, item));
    return brought || handedOver;
  }
  const bool left = pair.state() == v1::PAIR_STATE_PROPOSED && domain::isAgreed(pair);
  if (!left || pair.invited() != account().view()) return false;
  COLLEGA_TRY(beginPair(item));
  return true;
}

// Where both accepted without knowing of each other, nobody has founded the pair's space: who was invited does.
Result<bool> Session::Impl::settlePairs() {
  COLLEGA_ASSIGN(pairs, session->pairs());
  bool written = false;
  for (const auto& item : pairs) {
    const auto settled = asOne([&] { return settlePair(item); });
    if (!settled && !isBecauseSomebodyLeft(settled.error())) return settled.error();
    written = written || (settled && *settled);
  }
  return written;
}

Result<void> Session::declinePair(const Id& id, const std::string& reason) {
  COLLEGA_ASSIGN(item, openProposal(*this, id));
  auto& pair = item.value;
  takeBackYes(pair, account());
  pair.set_state(isWithdrawal(pair, account()) ? v1::PAIR_STATE_CLOSED : v1::PAIR_STATE_DECLINED);
  pair.set_reason(reason);
  pair.set_answered_on(today());
  return update(id, pair);
}

}  // namespace collega::session

#include "app/domain/pairing/pairs.h"

#include <algorithm>

#include "app/domain/calendar.h"
#include "app/domain/wording.h"

namespace collega::domain {

namespace {

constexpr int daysToAnswer = 21;

}  // namespace

bool involves(const v1::Pair& pair, const Id& person) {
  return pair.proposer() == person.view() || pair.invited() == person.view();
}

std::optional<Id> peerOf(const v1::Pair& pair, const Id& person) {
  if (!involves(pair, person)) return std::nullopt;
  return Id::from(pair.proposer() == person.view() ? pair.invited() : pair.proposer());
}

bool lapsed(const v1::Pair& pair, std::string_view today) {
  const auto proposed = parseDay(pair.proposed_on());
  const auto now = parseDay(today);
  return pair.state() == v1::PAIR_STATE_PROPOSED && proposed && now && daysBetween(*proposed, *now) > daysToAnswer;
}

bool isUnderWay(const v1::Pair& pair, std::string_view today) {
  if (pair.state() == v1::PAIR_STATE_ACCEPTED) return true;
  return pair.state() == v1::PAIR_STATE_PROPOSED && !lapsed(pair, today);
}

bool isForBoth(const v1::Pair& pair) { return !pair.proposed_by().empty() && pair.proposed_by() != pair.proposer(); }

bool hasAccepted(const v1::Pair& pair, const Id& person) {
  if (!isForBoth(pair) && pair.proposer() == person.view()) return true;
  return std::ranges::find(pair.accepted_by(), person.view()) != pair.accepted_by().end();
}

bool awaits(const v1::Pair& pair, const Id& person, std::string_view today) {
  return pair.state() == v1::PAIR_STATE_PROPOSED && !lapsed(pair, today) && involves(pair, person) &&
         !hasAccepted(pair, person);
}

bool isAgreed(const v1::Pair& pair) {
  const auto proposer = Id::from(pair.proposer());
  const auto invited = Id::from(pair.invited());
  return proposer && invited && hasAccepted(pair, *proposer) && hasAccepted(pair, *invited);
}

bool saidNo(const v1::Pair& pair, const Id& person) {
  return pair.state() == v1::PAIR_STATE_DECLINED && involves(pair, person) && !hasAccepted(pair, person);
}

Result<void> close(v1::Pair& pair, std::string_view reason) {
  if (pair.state() == v1::PAIR_STATE_CLOSED && !pair.space().empty()) return {Problem::AlreadyExists, "its closing"};
  if (pair.state() != v1::PAIR_STATE_ACCEPTED)
    return {Problem::NotAllowed, "only a pair that exists is closed; a proposal is declined"};
  pair.set_state(v1::PAIR_STATE_CLOSED);
  pair.set_reason(std::string(reason));
  return {};
}

Result<void> reopen(v1::Pair& pair) {
  if (pair.state() != v1::PAIR_STATE_CLOSED || pair.space().empty())
    return {Problem::NotFound, "a closing: it is open, or was never a pair"};
  pair.set_state(v1::PAIR_STATE_ACCEPTED);
  pair.clear_reason();
  return {};
}

bool isGoalOf(const v1::Goal& goal, const Id& person, std::string_view town) {
  return goal.owner() == person.view() || (!goal.town().empty() && sameWords(goal.town(), town));
}

bool isPausedOn(const v1::Person& person, std::string_view today) {
  return person.paused() && (person.paused_until().empty() || person.paused_until() >= today);
}

}  // namespace collega::domain

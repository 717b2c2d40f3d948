#include "app/session/pairing/pair_sheet.h"

#include <algorithm>

#include "app/domain/pairing/handovers.h"
#include "app/domain/pairing/pairs.h"
#include "app/domain/pairing/permissions.h"
#include "app/domain/wording.h"

namespace collega::session {

namespace {

bool isMember(Session& session, const Id& space) {
  const auto info = session.space(space);
  return info && info->role != v1::ROLE_UNSPECIFIED;
}

void setGoals(PairSide& side, const std::vector<Item<v1::Goal>>& goals) {
  for (const auto& goal : goals)
    if (domain::isGoalOf(goal.value, side.person, side.profile.town())) side.goalTexts.push_back(goal.value.text());
  side.goals = side.goalTexts.size();
}

void setGoals(PairSide& side, const v1::Pulse& pulse) {
  const auto& sides = pulse.sides();
  const auto found = std::ranges::find_if(
      sides, [&](const auto& each) { return domain::sameWords(each.town(), side.profile.town()); });
  if (found != sides.end()) side.goals = found->goals();
}

// What a proposal says of them; later what the pair's own space holds, or tells of itself.
Result<void> addGoals(Session& session, PairSheet& sheet) {
  const auto& pair = sheet.pair.value;
  auto& proposer = sheet.sides.front();
  const auto space = Id::from(pair.space());
  if (!space) {
    if (!pair.goal().empty()) proposer.goalTexts.push_back(pair.goal());
    for (auto& side : sheet.sides) side.goals = side.goalTexts.size();
    return {};
  }
  if (isMember(session, *space)) {
    COLLEGA_ASSIGN(goals, session.all<v1::Goal>(*space));
    for (auto& side : sheet.sides) setGoals(side, goals);
  } else if (const auto pulse = session.get<v1::Pulse>(*space)) {
    for (auto& side : sheet.sides) setGoals(side, pulse->value);
  }
  return {};
}

}  // namespace

Result<PairSheet> pairSheet(Session& session, const Id& id) {
  COLLEGA_ASSIGN(item, session.get<v1::Pair>(id));
  COLLEGA_ASSIGN(people, session.members(item.space));
  PairSheet sheet{std::move(item), {}, false, false, std::nullopt};
  const auto& pair = sheet.pair.value;
  for (const auto* const bytes : {&pair.proposer(), &pair.invited()}) {
    PairSide side;
    side.person = Id::from(*bytes).value_or(Id());
    const auto found = std::ranges::find(people, side.person, &MemberInfo::account);
    if (found != people.end()) side.profile = found->person;
    side.accepted = pair.state() == v1::PAIR_STATE_ACCEPTED || domain::hasAccepted(pair, side.person);
    side.permission = domain::permissionOf(pair, side.profile.town());
    sheet.sides.push_back(std::move(side));
  }
  sheet.lapsed = domain::lapsed(pair, session.today());
  sheet.awaitsMe = domain::awaits(pair, session.account(), session.today());
  sheet.handover = domain::openHandover(pair);
  COLLEGA_TRY(addGoals(session, sheet));
  return sheet;
}

bool lacksGoal(const PairSheet& sheet, const PairSide& side) {
  const auto state = sheet.pair.value.state();
  const bool underWay = state == v1::PAIR_STATE_ACCEPTED || (state == v1::PAIR_STATE_PROPOSED && !sheet.lapsed);
  return underWay && side.goals && *side.goals == 0;
}

}  // namespace collega::session

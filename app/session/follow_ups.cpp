// Follow-ups: planning, answering, putting off.
#include "app/domain/follow_up_plan.h"

#include <algorithm>

#include "app/session/session_p.h"
#include "app/session/zones.h"

namespace collega::session {

Result<Id> Session::addFollowUp(const Id& space, v1::FollowUp followUp) {
  COLLEGA_ASSIGN(due, domain::dueTime(followUp.due()));
  followUp.set_due(due);
  if (followUp.zone().empty()) followUp.set_zone(zone());
  COLLEGA_TRY(domain::dueMoment(followUp, systemZones()));
  if (followUp.state() == v1::FOLLOW_UP_STATE_UNSPECIFIED) followUp.set_state(v1::FOLLOW_UP_STATE_OPEN);
  if (followUp.people().empty()) {
    COLLEGA_ASSIGN(everybody, impl_->colleaguesIn(space));
    for (const auto& id : everybody) followUp.add_people(id.bytes());
  }
  return add(space, followUp);
}

Result<std::vector<DueFollowUp>> Session::followUps(bool onlyDue) {
  COLLEGA_ASSIGN(items, all<v1::FollowUp>());
  const auto rules = systemZones();
  std::vector<DueFollowUp> open;
  for (auto& item : items) {
    if (!domain::isOpen(item.value)) continue;
    const auto moment = domain::dueMoment(item.value, rules);
    if (!moment) continue;  // written by a version that knows other times
    const bool due = *moment <= nowMs();
    const bool mine = domain::isAskedOf(item.value, account()) && !domain::hasAnswered(item.value, account());
    if (due || !onlyDue) open.push_back({std::move(item), *moment, due, mine});
  }
  std::ranges::sort(open, {}, [](const auto& each) { return std::tuple(each.dueMs, each.item.id); });
  return open;
}

Result<void> Session::answerFollowUp(const Id& id, const std::string& text, v1::Application application) {
  if (text.empty() && application == v1::APPLICATION_UNSPECIFIED)
    return {Problem::InvalidInput, "an answer says something; \"nothing yet\" is one too"};
  COLLEGA_ASSIGN(item, get<v1::FollowUp>(id));
  if (item.value.state() == v1::FOLLOW_UP_STATE_DROPPED) return {Problem::NotAllowed, "it was dropped"};
  v1::Answer answer;
  answer.set_person(account().bytes());
  answer.set_text(text);
  answer.set_answered_on(today());
  answer.set_application(application);
  domain::takeAnswer(item.value, answer);
  return update(id, item.value);
}

Result<void> Session::snoozeFollowUp(const Id& id, int days) {
  COLLEGA_ASSIGN(item, get<v1::FollowUp>(id));
  if (!domain::isOpen(item.value)) return {Problem::NotAllowed, "it is not open any more"};
  COLLEGA_TRY(domain::snooze(item.value, days, impl_->today()));
  return update(id, item.value);
}

Result<void> Session::dropFollowUp(const Id& id) {
  COLLEGA_ASSIGN(item, get<v1::FollowUp>(id));
  item.value.set_state(v1::FOLLOW_UP_STATE_DROPPED);
  return update(id, item.value);
}

}  // namespace collega::session

// Follow-ups: planning, answering, putting off.
#include "app/session/follow_ups/follow_ups.h"

#include <algorithm>
#include <map>

#include "app/domain/follow_ups/follow_up_plan.h"
#include "app/domain/follow_ups/recurrence.h"
#include "app/session/session_p.h"
#include "app/session/zones.h"

namespace collega::session {

namespace {

Result<void> checkRecurrence(v1::FollowUp& followUp) {
  if (followUp.recurrence().empty()) return {};
  COLLEGA_ASSIGN(first, domain::parseLocalTime(followUp.due()));
  COLLEGA_ASSIGN(rule, domain::checkedRule(followUp.recurrence(), first));
  followUp.set_recurrence(rule);
  return {};
}

// What came by itself goes with the visit or lesson it is about. `gone` remembers what was looked up.
bool aboutIsGone(Session& session, const v1::FollowUp& followUp, std::map<std::string, bool>& gone) {
  const auto about = Id::from(followUp.about());
  if (followUp.prompt() == v1::FOLLOW_UP_PROMPT_UNSPECIFIED || !about) return false;
  const auto [known, fresh] = gone.try_emplace(followUp.about(), false);
  if (fresh) {
    const auto row = session.row(*about);
    known->second = row && row->deleted;
  }
  return known->second;
}

}  // namespace

Result<Id> Session::addFollowUp(const Id& space, v1::FollowUp followUp) {
  COLLEGA_ASSIGN(due, domain::dueTime(followUp.due()));
  followUp.set_due(due);
  if (followUp.zone().empty()) followUp.set_zone(zone());
  COLLEGA_TRY(domain::dueMoment(followUp, systemZones()));
  COLLEGA_TRY(checkRecurrence(followUp));
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
  std::map<std::string, bool> gone;
  for (auto& item : items) {
    if (!domain::isOpen(item.value)) continue;
    const auto moment = domain::dueMoment(item.value, account(), rules);
    if (!moment) continue;  // written by a version that knows other times
    const bool due = *moment <= nowMs();
    const bool mine = domain::isAskedOf(item.value, account()) && !domain::hasAnswered(item.value, account());
    if (onlyDue && !due) continue;
    if (aboutIsGone(*this, item.value, gone)) continue;
    open.push_back({std::move(item), *moment, due, mine});
  }
  std::ranges::sort(open, {}, [](const auto& each) { return std::tuple(each.dueMs, each.item.id); });
  return open;
}

Result<void> Session::answerFollowUp(const Id& id, const std::string& text, v1::Application application) {
  v1::Answer answer;
  answer.set_text(text);
  answer.set_application(application);
  return session::answerFollowUp(*this, id, std::move(answer));
}

Result<void> Session::snoozeFollowUp(const Id& id, int days) {
  COLLEGA_ASSIGN(item, get<v1::FollowUp>(id));
  if (!domain::isOpen(item.value)) return {Problem::NotAllowed, "it is not open any more"};
  COLLEGA_TRY(domain::snooze(item.value, account(), days, impl_->today()));
  return update(id, item.value);
}

Result<void> Session::dropFollowUp(const Id& id) { return session::dropFollowUp(*this, id); }

}  // namespace collega::session

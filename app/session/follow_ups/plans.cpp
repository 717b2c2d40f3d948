// Visits and lessons.
#include <algorithm>

#include "app/domain/follow_ups/follow_up_plan.h"
#include "app/domain/visits/preparation.h"
#include "app/session/follow_ups/follow_ups.h"
#include "app/session/lessons/lessons.h"
#include "app/session/session_p.h"
#include "app/session/words/words.h"

namespace collega::session {

namespace {

Result<void> checkDays(const v1::Visit& visit) {
  COLLEGA_TRY(records::validate(visit));
  if (!visit.ends().empty() && visit.ends() < visit.starts())
    return {Problem::InvalidInput, "the visit ends before it starts"};
  return {};
}

// Which of the planned ones it is, if nobody has answered it or put it off.
std::optional<std::size_t> untouched(const std::vector<v1::FollowUp>& planned, const v1::FollowUp& followUp) {
  const auto same = [&](const v1::FollowUp& each) {
    return each.about() == followUp.about() && each.prompt() == followUp.prompt() && each.due() == followUp.due();
  };
  const auto found = std::ranges::find_if(planned, same);
  if (found == planned.end() || !followUp.answers().empty() || !domain::isOpen(followUp)) return std::nullopt;
  return static_cast<std::size_t>(found - planned.begin());
}

}  // namespace

Result<std::vector<Id>> Session::Impl::colleaguesIn(const Id& space) {
  COLLEGA_ASSIGN(state, membership(space));
  std::vector<Id> people;
  for (const auto& [id, member] : state.members)
    if (member.active && member.role != v1::ROLE_BROKER) people.push_back(id);
  return people;
}

Result<Id> Session::addVisit(const Id& space, v1::Visit visit) {
  COLLEGA_TRY(checkDays(visit));
  COLLEGA_ASSIGN(state, impl_->membership(space));
  if (visit.participants().empty() && state.kind == v1::SPACE_KIND_PAIR) {
    COLLEGA_ASSIGN(both, impl_->colleaguesIn(space));
    for (const auto& id : both) visit.add_participants(id.bytes());
  }
  if (visit.participants().empty()) visit.add_participants(account().bytes());
  if (visit.preparation().empty())
    for (auto& task : domain::preparationFor(visit)) *visit.add_preparation() = std::move(task);
  COLLEGA_ASSIGN(id, impl_->writeVisit(std::move(state), visit));
  impl_->announce();
  return id;
}

Result<Id> Session::Impl::writeVisit(ledger::SpaceState state, const v1::Visit& visit) {
  Batch batch(*this, std::move(state));
  COLLEGA_ASSIGN(id, batch.add(visit));
  COLLEGA_ASSIGN(planned, domain::followUpsAfter(visit, id, zone(), words::asWritten));
  for (const auto& followUp : planned) COLLEGA_TRY(batch.add(followUp));
  COLLEGA_TRY(batch.write());
  return id;
}

Result<void> Session::Impl::replan(Batch& batch, const store::Row& before, const v1::Visit& after) {
  COLLEGA_TRY(checkDays(after));
  COLLEGA_ASSIGN(visit, itemOf<v1::Visit>(before));
  auto ticked = after;
  domain::tickWhatIsThere(visit.value, ticked);
  COLLEGA_TRY(batch.put(visit.id, ticked));
  COLLEGA_ASSIGN(planned, domain::followUpsAfter(visit.value, visit.id, zone(), words::asWritten));
  COLLEGA_ASSIGN(anew, domain::followUpsAfter(after, visit.id, zone(), words::asWritten));
  COLLEGA_ASSIGN(followUps, session->all<v1::FollowUp>(visit.space));
  for (auto& [id, space, followUp, created, changed, standing, conflicted] : followUps) {
    const auto index = untouched(planned, followUp);
    if (!index) continue;
    followUp.set_due(anew[*index].due());
    if (!std::ranges::equal(visit.value.participants(), after.participants()))
      *followUp.mutable_people() = anew[*index].people();
    COLLEGA_TRY(batch.put(id, followUp));
  }
  return {};
}

Result<Id> Session::addLesson(const Id& space, v1::Lesson lesson) {
  if (domain::saysNothing(lesson)) return {Problem::InvalidInput, "a lesson says something: seen, meaning or plan"};
  COLLEGA_ASSIGN(language, readingLanguage(*this));
  if (lesson.author().empty()) lesson.set_author(account().bytes());
  if (lesson.language().empty()) lesson.set_language(language);
  if (lesson.learned_on().empty()) lesson.set_learned_on(today());
  if (lesson.rung() == v1::RUNG_UNSPECIFIED) lesson.set_rung(v1::RUNG_PERSON);
  return impl_->asOne([&]() -> Result<Id> {
    COLLEGA_ASSIGN(id, add(space, lesson));
    COLLEGA_TRY(planAdoption(*this, id));
    return id;
  });
}

}  // namespace collega::session

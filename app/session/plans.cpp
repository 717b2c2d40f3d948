// Visits and lessons.
#include <algorithm>

#include "app/domain/follow_up_plan.h"
#include "app/domain/preparation.h"
#include "app/session/session_p.h"
#include "app/session/words.h"

namespace collega::session {

namespace {

std::string prompted(v1::FollowUpPrompt prompt) { return words::question(prompt).toStdString(); }

Result<void> checkDays(const v1::Visit& visit) {
  COLLEGA_TRY(records::validate(visit));
  if (!visit.ends().empty() && visit.ends() < visit.starts())
    return {Problem::InvalidInput, "the visit ends before it starts"};
  return {};
}

bool saysNothing(const v1::Lesson& lesson) {
  const auto blank = [](const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; };
  return blank(lesson.seen()) && blank(lesson.meaning()) && blank(lesson.plan());
}

}  // namespace

// Who is in a space to work there: not the brokers of a pair.
Result<std::vector<Id>> Session::colleaguesIn(const Id& space) {
  COLLEGA_ASSIGN(state, impl_->membership(space));
  std::vector<Id> people;
  for (const auto& [id, member] : state.members)
    if (member.active && member.role != v1::ROLE_BROKER) people.push_back(id);
  return people;
}

Result<Id> Session::addVisit(const Id& space, v1::Visit visit) {
  COLLEGA_TRY(checkDays(visit));
  COLLEGA_ASSIGN(state, impl_->membership(space));
  if (visit.participants().empty() && state.kind == v1::SPACE_KIND_PAIR) {
    COLLEGA_ASSIGN(both, colleaguesIn(space));
    for (const auto& id : both) visit.add_participants(id.bytes());
  }
  if (visit.participants().empty()) visit.add_participants(account().bytes());
  if (visit.preparation().empty())
    for (auto& task : domain::preparationFor(visit)) *visit.add_preparation() = std::move(task);
  return writeVisit(std::move(state), visit);
}

Result<Id> Session::writeVisit(ledger::SpaceState state, const v1::Visit& visit) {
  Batch batch(*impl_, std::move(state));
  COLLEGA_ASSIGN(id, batch.add(visit));
  COLLEGA_ASSIGN(planned, domain::followUpsAfter(visit, id, zone(), prompted));
  for (const auto& followUp : planned) COLLEGA_TRY(batch.add(followUp));
  COLLEGA_TRY(batch.write());
  Q_EMIT recordsChanged();
  return id;
}

Result<Id> Session::addLesson(const Id& space, v1::Lesson lesson) {
  if (saysNothing(lesson)) return {Problem::InvalidInput, "a lesson says something: seen, meaning or plan"};
  COLLEGA_ASSIGN(language, contentLanguage());
  if (lesson.author().empty()) lesson.set_author(account().bytes());
  if (lesson.language().empty()) lesson.set_language(language);
  if (lesson.learned_on().empty()) lesson.set_learned_on(today());
  if (lesson.rung() == v1::RUNG_UNSPECIFIED) lesson.set_rung(v1::RUNG_PERSON);
  return add(space, lesson);
}

// What one writes in: the screens' language, otherwise the first that one speaks.
Result<std::string> Session::contentLanguage() {
  COLLEGA_ASSIGN(set, setting("language"));
  if (set && !set->empty()) return *set;
  return me().languages().empty() ? std::string() : me().languages(0);
}

}  // namespace collega::session

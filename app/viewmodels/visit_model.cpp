#include "app/viewmodels/visit_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/session/visits/visits.h"
#include "app/session/words/visits.h"

namespace collega::viewmodels {

struct VisitModel::Content {
  VisitFacts facts;
  std::vector<TaskRow> tasks;
  std::vector<PersonRow> people;
  std::vector<LessonRow> lessons;
  std::vector<FollowUpRow> followUps;
  std::vector<BriefingRow> briefing;
  std::vector<LessonRow> fitting;
};

namespace {

namespace words = session::words;
using App = QCoreApplication;

constexpr std::size_t mostFitting = 5;

int phaseOf(const v1::Visit& visit, const std::string& today) {
  if (visit.starts() > today) return 0;
  return (visit.ends().empty() ? visit.starts() : visit.ends()) < today ? 2 : 1;
}

QStringList hintsOf(const std::vector<domain::VisitHint>& hints) {
  QStringList said;
  for (const auto& hint : hints) said << words::hint(hint);
  return said;
}

std::vector<BriefingRow> briefingRows(const v1::Briefing& briefing) {
  std::vector<BriefingRow> rows;
  const auto say = [&rows](const QString& heading, const std::string& told) {
    if (!told.empty()) rows.push_back({heading, text(told)});
  };
  say(App::translate("Briefing", "How the town is governed"), briefing.administration());
  say(App::translate("Briefing", "Who lives there"), briefing.population());
  say(App::translate("Briefing", "What the town may decide itself"), briefing.mandate());
  say(App::translate("Briefing", "Initiatives of residents"), briefing.civil_society());
  for (const auto& task : briefing.crosswalk())
    rows.push_back({App::translate("Briefing", "Who does it: %1").arg(text(task.task())),
                    App::translate("Briefing", "Here: %1. There: %2.").arg(text(task.here()), text(task.there()))});
  return rows;
}

std::vector<LessonRow> fittingRows(const std::vector<session::LessonForVisit>& lessons, const Directory& directory) {
  std::vector<LessonRow> rows;
  for (const auto& each : lessons) {
    if (rows.size() == mostFitting) break;
    auto row = lessonRow(each.lesson, directory);
    row.note = joined({row.note, text(each.town), text(each.theme)});
    rows.push_back(std::move(row));
  }
  return rows;
}

VisitFacts factsOf(Session& session, const session::VisitSheet& sheet, const Directory& directory) {
  const auto& visit = sheet.visit;
  const auto row = visitRow(visit, directory, session.today());
  const auto space = session.space(visit.space);
  VisitFacts facts;
  facts.title = row.title;
  facts.when = row.when;
  facts.kind = words::label(visit.value.visit_kind());
  facts.host = text(visit.value.host_town());
  facts.place = space ? text(space->name) : QString();
  facts.programme = text(visit.value.programme());
  facts.agreedBy = text(visit.value.agreed_by());
  facts.debrief = text(visit.value.debrief());
  facts.preparation = row.preparation;
  facts.prepared = row.prepared;
  facts.past = row.past;
  facts.phase = phaseOf(visit.value, session.today());
  facts.before = hintsOf(sheet.before);
  facts.after = hintsOf(sheet.after);
  return facts;
}

std::vector<PersonRow> peopleOf(const v1::Visit& visit, const Directory& directory) {
  std::vector<PersonRow> rows;
  for (const auto& each : visit.participants()) rows.push_back(personRow(idOf(each), directory));
  for (const auto& each : visit.interpreters()) {
    auto row = personRow(idOf(each), directory);
    row.part = words::label(v1::BROKER_ROLE_INTERPRETER);
    rows.push_back(std::move(row));
  }
  return rows;
}

Result<std::vector<LessonRow>> lessonsOf(Session& session, const session::Item<v1::Visit>& visit,
                                         const Directory& directory) {
  COLLEGA_ASSIGN(lessons, session.all<v1::Lesson>(visit.space));
  std::vector<LessonRow> rows;
  for (const auto& lesson : lessons)
    if (idOf(lesson.value.visit()) == visit.id) rows.push_back(lessonRow(lesson, directory));
  return rows;
}

}  // namespace

Result<VisitModel::Content> VisitModel::read(Session& session, const Id& id) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(sheet, session::visitSheet(session, id));
  const auto& visit = sheet.visit;
  COLLEGA_ASSIGN(lessons, lessonsOf(session, visit, directory));
  COLLEGA_ASSIGN(followUps, followUpRows(session, {.onlyMineDue = false, .space = {}, .about = id}));
  std::vector<TaskRow> tasks;
  for (const auto& task : visit.value.preparation()) tasks.push_back({text(task.id()), words::task(task), task.done()});
  return Content{factsOf(session, sheet, directory),
                 std::move(tasks),
                 peopleOf(visit.value, directory),
                 std::move(lessons),
                 std::move(followUps),
                 sheet.briefing ? briefingRows(sheet.briefing->value) : std::vector<BriefingRow>(),
                 fittingRows(sheet.lessons, directory)};
}

void VisitModel::setVisit(const QString& visit) {
  if (visit_ == visit) return;
  visit_ = visit;
  reloadSoon();
  Q_EMIT visitChanged();
}

void VisitModel::reload() {
  if (visit_.isEmpty()) return;
  load([id = idOf(visit_)](Session& session) { return read(session, id); },
       [this](const Content& content) {
         facts_ = content.facts;
         tasks_.set(content.tasks);
         people_.set(content.people);
         lessons_.set(content.lessons);
         followUps_.set(content.followUps);
         briefing_.set(content.briefing);
         fitting_.set(content.fitting);
         Q_EMIT changed();
       });
}

void VisitModel::change(std::function<void(v1::Visit&)> edit) {
  ask([id = idOf(visit_), edit = std::move(edit)](Session& session) -> Result<void> {
    COLLEGA_ASSIGN(visit, session.get<v1::Visit>(id));
    edit(visit.value);
    return session.update(id, visit.value);
  });
}

void VisitModel::setDone(const QString& task, bool done) {
  change([task = utf8(task), done](v1::Visit& visit) {
    auto& all = *visit.mutable_preparation();
    const auto found = std::ranges::find(all, task, [](const auto& each) { return each.id(); });
    if (found != all.end()) found->set_done(done);
  });
}

void VisitModel::addTask(const QString& words) {
  change([words = utf8(words.trimmed())](v1::Visit& visit) {
    auto* task = visit.add_preparation();
    task->set_id(randomId().hex());
    task->set_text(words);
  });
}

void VisitModel::setDebrief(const QString& words) {
  change([words = utf8(words)](v1::Visit& visit) { visit.set_debrief(words); });
}

void VisitModel::setProgramme(const QString& words) {
  change([words = utf8(words)](v1::Visit& visit) { visit.set_programme(words); });
}

void VisitModel::setAgreedBy(const QString& words) {
  change([words = utf8(words.simplified())](v1::Visit& visit) { visit.set_agreed_by(words); });
}

}  // namespace collega::viewmodels

#include "app/viewmodels/lesson_model.h"

#include "app/session/lessons/lessons.h"
#include "app/session/newer.h"
#include "app/viewmodels/visit_rows.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;

struct Reading {
  LessonFacts facts;
  std::vector<FollowUpRow> followUps;
};

void describeWords(const v1::Lesson& lesson, LessonFacts& facts) {
  facts.seen = text(lesson.seen());
  facts.meaning = text(lesson.meaning());
  facts.plan = text(lesson.plan());
  facts.homeEffect = text(lesson.home_effect());
  facts.evidence = text(lesson.rung_evidence());
  facts.learnedOn = words::day(lesson.learned_on());
  facts.learners = listOf(texts(lesson.learners()));
  facts.kind = words::label(lesson.lesson_kind());
  facts.themes = texts(lesson.themes());
  facts.rung = lesson.rung();
  facts.application = lesson.application();
  for (const auto& obstacle : domain::standingObstacles(lesson)) {
    const auto label = words::label(obstacle.kind());
    facts.obstacles << (obstacle.note().empty() ? label : joined({label, text(obstacle.note())}));
  }
}

void describeVisit(Session& session, const Id& id, LessonFacts& facts) {
  if (id.isNull()) return;
  const auto visit = session.get<v1::Visit>(id);
  if (!visit) return;
  facts.visit = shown(id);
  facts.visitTitle = joined({titleOf(visit->value), words::days(visit->value.starts(), visit->value.ends())});
}

// Values of text fields that a concurrent change wrote over: they are kept, and shown.
Result<QStringList> overwrittenIn(Session& session, const Id& id) {
  COLLEGA_ASSIGN(conflicts, session.conflicts(id));
  QStringList lines;
  for (const auto& conflict : conflicts) {
    v1::Lesson lost;
    if (!lost.ParseFromString(conflict.overwritten.slice)) continue;
    for (const auto& said : {lost.seen(), lost.meaning(), lost.plan()})
      if (!said.empty()) lines << text(said);
  }
  return lines;
}

Result<Reading> read(Session& session, const Id& id) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(lesson, session.get<v1::Lesson>(id));
  COLLEGA_ASSIGN(followUps, followUpRows(session, {.onlyMineDue = false, .space = {}, .about = id}));
  COLLEGA_ASSIGN(overwritten, overwrittenIn(session, id));
  const auto author = session::authorOf(lesson);
  Reading reading{{}, std::move(followUps)};
  describeWords(lesson.value, reading.facts);
  describeVisit(session, idOf(lesson.value.visit()), reading.facts);
  reading.facts.author = directory.name(author);
  reading.facts.side = directory.side(author);
  reading.facts.overwritten = overwritten;
  reading.facts.needsUpdate = session::hasNewerParts(lesson.value);
  if (const auto space = session.space(lesson.space)) reading.facts.place = text(space->name);
  if (lesson.standing != store::Standing::InStep) reading.facts.standing = words::label(lesson.standing);
  return reading;
}

}  // namespace

QStringList LessonModel::rungs() const {
  QStringList labels;
  for (int rung = v1::RUNG_PERSON; rung <= v1::RUNG_NETWORK; ++rung)
    labels << words::label(static_cast<v1::Rung>(rung));
  return labels;
}

QStringList LessonModel::applications() const {
  QStringList labels;
  for (int each = v1::APPLICATION_IDEA; each <= v1::APPLICATION_BLOCKED; ++each)
    labels << words::label(static_cast<v1::Application>(each));
  return labels;
}

void LessonModel::setLesson(const QString& lesson) {
  if (lesson_ == lesson) return;
  lesson_ = lesson;
  reloadSoon();
  Q_EMIT lessonChanged();
}

void LessonModel::reload() {
  if (lesson_.isEmpty()) return;
  load([id = idOf(lesson_)](Session& session) { return read(session, id); },
       [this](const Reading& reading) {
         facts_ = reading.facts;
         followUps_.set(reading.followUps);
         Q_EMIT changed();
       });
}

void LessonModel::change(std::function<void(v1::Lesson&)> edit) {
  ask([id = idOf(lesson_), edit = std::move(edit)](Session& session) -> Result<void> {
    COLLEGA_ASSIGN(lesson, session.get<v1::Lesson>(id));
    edit(lesson.value);
    return session.update(id, lesson.value);
  });
}

void LessonModel::setApplication(int application) {
  change([application](v1::Lesson& lesson) { lesson.set_application(static_cast<v1::Application>(application)); });
}

void LessonModel::climb(int rung, const QString& evidence) {
  ask([id = idOf(lesson_), rung, evidence = utf8(evidence.simplified())](Session& session) {
    return session::climbLesson(session, id, static_cast<v1::Rung>(rung), evidence);
  });
}

void LessonModel::remove() {
  const auto id = idOf(lesson_);
  ask([id](Session& session) { return session.remove(id); },
      [this, id] {
        Q_EMIT removed(WayBack::offered(*profile(), [id](Session& session) { return session.restore(id); }));
      });
}

}  // namespace collega::viewmodels

#include "app/viewmodels/lesson_rows.h"

#include <QCoreApplication>

#include "app/session/lessons/lessons.h"
#include "app/session/words/words.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;

// A lesson has no title: the first of its texts that is there stands for it.
const std::string& firstWords(const v1::Lesson& lesson) {
  if (!lesson.seen().empty()) return lesson.seen();
  return lesson.meaning().empty() ? lesson.plan() : lesson.meaning();
}

QString learnersOf(const v1::Lesson& lesson) {
  if (lesson.learners_size() == 0) return {};
  return QCoreApplication::translate("Lessons", "%1 learns", nullptr, lesson.learners_size())
      .arg(listOf(texts(lesson.learners())));
}

}  // namespace

int toneOf(v1::Application application) {
  enum Tone { NeutralTone, Good, Attention, Alarm, MutualTone };
  switch (application) {
    case v1::APPLICATION_TRIED:
      return MutualTone;
    case v1::APPLICATION_ADOPTED:
      return Good;
    case v1::APPLICATION_BLOCKED:
      return Alarm;
    case v1::APPLICATION_PLANNED:
      return Attention;
    default:
      return NeutralTone;
  }
}

LessonRow lessonRow(const session::Item<v1::Lesson>& lesson, const Directory& directory) {
  const auto& value = lesson.value;
  const auto author = session::authorOf(lesson);
  LessonRow row;
  row.id = shown(lesson.id);
  row.title = text(firstWords(value)).simplified();
  row.author = directory.name(author);
  row.side = directory.side(author);
  row.note = joined({row.author, learnersOf(value), words::day(value.learned_on())});
  row.rung = words::label(value.rung());
  row.application = words::label(value.application());
  row.applicationTone = toneOf(value.application());
  row.standing = underWay(lesson.standing);
  return row;
}

}  // namespace collega::viewmodels

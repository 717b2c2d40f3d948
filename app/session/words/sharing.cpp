#include "app/session/words/sharing.h"

#include <QCoreApplication>

#include "translations/translations.h"

namespace collega::session::words {

using App = QCoreApplication;

namespace {

QString listed(const QStringList& names) { return translations::locale().createSeparatedList(names); }

QString toDo(const v1::Visit& visit) {
  QString lines;
  for (const auto& each : visit.preparation())
    if (!each.done()) lines += QStringLiteral("\n– ") + task(each);
  return lines;
}

}  // namespace

QString calendarName() { return App::translate("Words", "Collega: visits and follow-ups"); }

QString visitTitle(const v1::Visit& visit) {
  if (!visit.title().empty()) return text(visit.title());
  const auto kind = label(visit.visit_kind());
  const auto what = kind.isEmpty() ? label(v1::VISIT_KIND_WORKING_VISIT) : kind;
  return visit.host_town().empty() ? what : QStringLiteral("%1: %2").arg(what, text(visit.host_town()));
}

QString visitTold(const VisitTold& told) {
  QStringList parts;
  if (!told.withWhom.isEmpty()) parts << App::translate("Words", "Taking part: %1").arg(listed(told.withWhom));
  if (!told.interpreters.isEmpty()) parts << App::translate("Words", "Interpreting: %1").arg(listed(told.interpreters));
  if (!told.visit->programme().empty())
    parts << App::translate("Words", "Programme:") + u'\n' + text(told.visit->programme());
  if (const auto open = toDo(*told.visit); !open.isEmpty())
    parts << App::translate("Words", "Still to be done before:") + open;
  return parts.join(QStringLiteral("\n\n"));
}

PublicWords publicWords(const QString& where, int lessons) {
  return {.title = where.isEmpty() ? App::translate("Words", "What partner towns learned from each other") : where,
          .lead = App::translate("Words", "%n lesson(s) that colleagues in partner towns learned from each other.",
                                 nullptr, lessons),
          .contents = App::translate("Words", "What the lessons are about"),
          .others = App::translate("Words", "Other lessons"),
          .empty = App::translate("Words", "No lesson has been made public yet."),
          .foot = App::translate("Words", "Colleagues made these lessons public. Nobody is named who did not agree."),
          .skip = App::translate("Words", "Go to the lessons")};
}

QString heading(LessonText part) {
  switch (part) {
    case LessonText::Seen:
      return App::translate("Words", "What was seen");
    case LessonText::Meaning:
      return App::translate("Words", "What it means");
    case LessonText::Plan:
      return App::translate("Words", "What will be done");
    case LessonText::HomeEffect:
      return App::translate("Words", "What it does at home");
    case LessonText::CulturalNote:
      return App::translate("Words", "A note by the translator");
  }
  return {};
}

QString learnedBy(const QStringList& towns) { return App::translate("Words", "Learned by %1").arg(listed(towns)); }
QString byAuthor(const QString& name) { return App::translate("Words", "Written by %1").arg(name); }
QString originalIn(const QString& language) { return App::translate("Words", "The original: %1").arg(language); }
QString translatedBy(const QString& name) { return App::translate("Words", "Translated by %1").arg(name); }

DataWords dataWords(const QString& name, const QString& day) {
  return {
      .title = App::translate("Words", "What is kept about %1").arg(name),
      .lead = App::translate("Words",
                             "Everything on this device that is about this person or was written by them, on %1. "
                             "What is about others is left out. The file beside this one has the same for programs.")
                  .arg(day),
      .spaces = App::translate("Words", "Member of"),
      .records = App::translate("Words", "Records"),
      .deleted = App::translate("Words", "Deleted"),
      .written = App::translate("Words", "Written on %1"),
  };
}

}  // namespace collega::session::words

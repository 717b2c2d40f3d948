#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <map>

#include "app/domain/preparation.h"
#include "app/session/words.h"

namespace collega::session::words {

using App = QCoreApplication;

QString question(v1::FollowUpPrompt prompt) {
  switch (prompt) {
    case v1::FOLLOW_UP_PROMPT_LOG_LESSONS:
      return App::translate("Words", "What did you learn from the visit?");
    case v1::FOLLOW_UP_PROMPT_THANK:
      return App::translate("Words", "Have you thanked your hosts and agreed on what comes next?");
    case v1::FOLLOW_UP_PROMPT_APPLIED_3_MONTHS:
      return App::translate("Words", "Three months on: what did you do with what you learned?");
    case v1::FOLLOW_UP_PROMPT_APPLIED_6_MONTHS:
      return App::translate("Words", "Half a year on: what has become of what you learned?");
    default:
      return {};
  }
}

QString question(const v1::FollowUp& followUp) {
  const auto prompted = question(followUp.prompt());
  return prompted.isEmpty() ? text(followUp.question()) : prompted;
}

QString task(const v1::Task& task) {
  namespace key = domain::task;
  if (!task.text().empty()) return text(task.text());
  const auto& id = task.id();
  if (id == key::agreedAtHome) return App::translate("Words", "Have the visit agreed at home, and say who agreed");
  if (id == key::goals) return App::translate("Words", "Say what each side wants to learn");
  if (id == key::briefing) return App::translate("Words", "Read about the town you visit");
  if (id == key::earlierLessons) return App::translate("Words", "Read earlier lessons on the subject");
  if (id == key::questions) return App::translate("Words", "Send your questions beforehand");
  if (id == key::interpreter) return App::translate("Words", "Find an interpreter who knows the subject");
  if (id == key::programme) return App::translate("Words", "Agree on the programme");
  if (id == key::travel) return App::translate("Words", "Arrange travel and papers");
  if (id == key::debrief) return App::translate("Words", "Set a date to tell colleagues at home");
  return text(id);
}

QString rhythm(const domain::Rhythm& rhythm) {
  if (!rhythm.lastContact) return App::translate("Words", "No contact yet.");
  const auto last = App::translate("Words", "Last contact %1.").arg(daysFromNow(-rhythm.silentDays));
  const auto usual = App::translate("Words", "Usually in contact every %n day(s).", nullptr, rhythm.usualDays);
  return QStringLiteral("%1 %2").arg(last, usual);
}

QString sync(const sync::Status& status) {
  if (status.waiting > 0)
    return App::translate("Words", "%n change(s) wait to be sent.", nullptr, static_cast<int>(status.waiting));
  return status.lastInStepMs > 0 ? App::translate("Words", "Everything is in step.") : label(status.phase);
}

QString day(std::string_view day) {
  const auto date = QDate::fromString(text(day), Qt::ISODate);
  return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM yyyy")) : text(day);
}

QString days(std::string_view starts, std::string_view ends) {
  if (ends.empty() || starts == ends) return day(starts);
  return App::translate("Words", "%1 to %2", "from one day to another").arg(day(starts), day(ends));
}

QString moment(std::int64_t ms, std::string_view zone) {
  const QTimeZone named(QByteArray(zone.data(), static_cast<qsizetype>(zone.size())));
  const auto when = named.isValid() ? QDateTime::fromMSecsSinceEpoch(ms, named) : QDateTime::fromMSecsSinceEpoch(ms);
  return QLocale().toString(when, QStringLiteral("d MMMM yyyy HH:mm"));
}

QString daysFromNow(int days) {
  if (days == 0) return App::translate("Words", "today");
  if (days == -1) return App::translate("Words", "yesterday");
  if (days == 1) return App::translate("Words", "tomorrow");
  if (days < 0) return App::translate("Words", "%n day(s) ago", nullptr, -days);
  return App::translate("Words", "in %n day(s)", nullptr, days);
}

}  // namespace collega::session::words

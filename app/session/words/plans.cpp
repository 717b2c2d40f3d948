#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <cmath>

#include "app/domain/visits/preparation.h"
#include "app/session/words/words.h"
#include "translations/translations.h"

namespace collega::session::words {

using App = QCoreApplication;

namespace {

enum class Unit { Days, Weeks, Months, Years };

// As people count: nobody says 440 days.
struct Span {
  int count;
  Unit unit;
};

Span spanOf(int days) {
  const auto rounded = [days](double unit) { return static_cast<int>(std::lround(days / unit)); };
  if (days < 14) return {days, Unit::Days};
  if (days < 70) return {rounded(7), Unit::Weeks};
  if (days < 730) return {rounded(30.44), Unit::Months};
  return {rounded(365.25), Unit::Years};
}

QString ago(Span span) {
  switch (span.unit) {
    case Unit::Weeks:
      return App::translate("Words", "%n week(s) ago", nullptr, span.count);
    case Unit::Months:
      return App::translate("Words", "%n month(s) ago", nullptr, span.count);
    case Unit::Years:
      return App::translate("Words", "%n year(s) ago", nullptr, span.count);
    default:
      return App::translate("Words", "%n day(s) ago", nullptr, span.count);
  }
}

QString ahead(Span span) {
  switch (span.unit) {
    case Unit::Weeks:
      return App::translate("Words", "in %n week(s)", nullptr, span.count);
    case Unit::Months:
      return App::translate("Words", "in %n month(s)", nullptr, span.count);
    case Unit::Years:
      return App::translate("Words", "in %n year(s)", nullptr, span.count);
    default:
      return App::translate("Words", "in %n day(s)", nullptr, span.count);
  }
}

QString usually(Span span) {
  switch (span.unit) {
    case Unit::Weeks:
      return App::translate("Words", "Usually in contact every %n week(s).", nullptr, span.count);
    case Unit::Months:
      return App::translate("Words", "Usually in contact every %n month(s).", nullptr, span.count);
    case Unit::Years:
      return App::translate("Words", "Usually in contact every %n year(s).", nullptr, span.count);
    default:
      return App::translate("Words", "Usually in contact every %n day(s).", nullptr, span.count);
  }
}

// The first of two days leaves out what the second says as well.
QString shortened(const QDate& first, const QDate& last) {
  const bool sameYear = first.year() == last.year();
  const auto* pattern = sameYear && first.month() == last.month() ? "d" : sameYear ? "d MMMM" : "d MMMM yyyy";
  return translations::locale().toString(first, QString::fromLatin1(pattern));
}

}  // namespace

const char* asWritten(v1::FollowUpPrompt prompt) {
  switch (prompt) {
    case v1::FOLLOW_UP_PROMPT_LOG_LESSONS:
      return QT_TRANSLATE_NOOP("Words", "What did you learn from the visit?");
    case v1::FOLLOW_UP_PROMPT_THANK:
      return QT_TRANSLATE_NOOP("Words", "Have you thanked your hosts and agreed on what comes next?");
    case v1::FOLLOW_UP_PROMPT_APPLIED_3_MONTHS:
      return QT_TRANSLATE_NOOP("Words", "Three months on: what did you do with what you learned?");
    case v1::FOLLOW_UP_PROMPT_APPLIED_6_MONTHS:
      return QT_TRANSLATE_NOOP("Words", "Half a year on: what has become of what you learned?");
    case v1::FOLLOW_UP_PROMPT_ADOPTION_3_MONTHS:
      return QT_TRANSLATE_NOOP("Words", "Three months on: what has your side done with this lesson?");
    case v1::FOLLOW_UP_PROMPT_ADOPTION_6_MONTHS:
      return QT_TRANSLATE_NOOP("Words",
                               "Half a year on: what has your side done with this lesson, and who took it up?");
    case v1::FOLLOW_UP_PROMPT_ADOPTION_12_MONTHS:
      return QT_TRANSLATE_NOOP("Words",
                               "A year on: is this lesson part of how your side works, and in which procedure?");
    default:
      return "";
  }
}

QString question(v1::FollowUpPrompt prompt) {
  const auto* const words = asWritten(prompt);
  return *words ? App::translate("Words", words) : QString();
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
  if (id == key::whomToFollow) return App::translate("Words", "Agree whom you follow, and what you may do");
  if (id == key::safety) return App::translate("Words", "Arrange insurance and protective clothing");
  if (id == key::invitations) return App::translate("Words", "Invite those who take part on both sides");
  if (id == key::material) return App::translate("Words", "Have the material in the languages of those who come");
  if (id == key::hour) return App::translate("Words", "Agree on the hour, by the clocks of both towns");
  if (id == key::notes) return App::translate("Words", "Agree who takes notes");
  return text(id);
}

QString rhythm(const domain::Rhythm& rhythm) {
  QStringList said{standing(rhythm)};
  if (rhythm.lastContact)
    said << App::translate("Words", "Last contact %1.").arg(daysFromNow(-rhythm.silentDays))
         << usually(spanOf(rhythm.usualDays));
  else
    said << App::translate("Words", "No contact yet.");
  said.removeAll(QString());
  return said.join(QLatin1Char(' '));
}

QString sync(const sync::Status& status) {
  if (status.waiting > 0)
    return App::translate("Words", "%n change(s) wait to be sent.", nullptr, static_cast<int>(status.waiting));
  return status.lastInStepMs > 0 ? App::translate("Words", "Everything is in step.") : label(status.phase);
}

QString day(std::string_view day) {
  const auto date = QDate::fromString(text(day), Qt::ISODate);
  return date.isValid() ? translations::locale().toString(date, QStringLiteral("d MMMM yyyy")) : text(day);
}

QString days(std::string_view starts, std::string_view ends) {
  if (ends.empty() || starts == ends) return day(starts);
  const auto first = QDate::fromString(text(starts), Qt::ISODate);
  const auto last = QDate::fromString(text(ends), Qt::ISODate);
  const auto from = first.isValid() && last.isValid() ? shortened(first, last) : day(starts);
  return App::translate("Words", "%1 to %2", "from one day to another").arg(from, day(ends));
}

QString moment(std::int64_t ms, std::string_view zone) {
  const QTimeZone named(QByteArray(zone.data(), static_cast<qsizetype>(zone.size())));
  const auto when = named.isValid() ? QDateTime::fromMSecsSinceEpoch(ms, named) : QDateTime::fromMSecsSinceEpoch(ms);
  return translations::locale().toString(when, QStringLiteral("d MMMM yyyy HH:mm"));
}

QString daysFromNow(int days) {
  if (days == 0) return App::translate("Words", "today");
  if (days == -1) return App::translate("Words", "yesterday");
  if (days == 1) return App::translate("Words", "tomorrow");
  return days < 0 ? ago(spanOf(-days)) : ahead(spanOf(days));
}

}  // namespace collega::session::words

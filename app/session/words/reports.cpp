#include "app/session/words/reports.h"

#include <QCoreApplication>

#include "app/session/words/coordination.h"
#include "app/session/words/words.h"
#include "translations/translations.h"

namespace collega::session::words {

namespace {

using App = QCoreApplication;

template <class Texts>
QString listed(const Texts& texts) {
  QStringList words;
  for (const auto& each : texts) words << text(each);
  return translations::locale().createSeparatedList(words);
}

QString period(const domain::Period& period) { return days(domain::text(period.from), domain::text(period.to)); }

QString since(const ReportSources& sources) {
  const auto towns = listed(sources.towns);
  if (sources.about.since().empty()) return App::translate("Words", "%1 learn from each other.").arg(towns);
  return App::translate("Words", "%1 have worked together since %2.").arg(towns, text(sources.about.since()));
}

QString parts(const ReportSources& sources) {
  const int count = static_cast<int>(sources.balance.parts.size()) + sources.balance.unseen;
  if (count == 0) return {};
  if (sources.space.kind == v1::SPACE_KIND_NETWORK)
    return App::translate("Words", "%n partnership(s) take part.", nullptr, count);
  return App::translate("Words", "%n pair(s) of colleagues work together.", nullptr, count);
}

}  // namespace

Heading heading(ReportPart part, const ReportSources& sources) {
  const auto lessons = App::translate("Words", "%n lesson(s) in all", nullptr, sources.funnel.lessons);
  switch (part) {
    case ReportPart::Balance:
      return {App::translate("Words", "Learning on both sides"),
              App::translate("Words", "From the beginning until now")};
    case ReportPart::Dimensions:
      return {App::translate("Words", "Mutual learning in six dimensions"),
              App::translate("Words", "From 1 (low) to 5 (high), as each side sees it")};
    case ReportPart::Ladder:
      return {App::translate("Words", "How far lessons travel"), lessons};
    case ReportPart::Rhythm:
      return {App::translate("Words", "Rhythm of contact"), App::translate("Words", "Days with contact, by month")};
    case ReportPart::Partnerships:
      return {App::translate("Words", "How the partnerships fare"), {}};
    case ReportPart::Kinds:
      return {App::translate("Words", "What the lessons are about"), period(sources.period)};
    case ReportPart::Quotes:
      return {App::translate("Words", "What was learned, in their own words"),
              App::translate("Words", "From lessons that anybody may read")};
    case ReportPart::Obstacles:
      return {App::translate("Words", "What stands in the way"),
              App::translate("Words", "Lessons that are held up, and who can help")};
    case ReportPart::Contributions:
      return {App::translate("Words", "What each side put in"),
              App::translate("Words", "From the beginning until now")};
    case ReportPart::FollowUps:
      return {App::translate("Words", "What became of it"), period(sources.period)};
    case ReportPart::Network:
      return {App::translate("Words", "Who takes part"), {}};
  }
  return {};
}

QString reportTitle(const ReportSources& sources) {
  if (sources.space.kind == v1::SPACE_KIND_NETWORK || sources.towns.empty()) return text(sources.space.name);
  QStringList towns;
  for (const auto& town : sources.towns) towns << text(town);
  return towns.join(QStringLiteral(" — "));
}

QString reportSubtitle(const ReportSources& sources) {
  const auto when = period(sources.period);
  switch (sources.space.kind) {
    case v1::SPACE_KIND_NETWORK:
      return App::translate("Words", "Report on the network, %1").arg(when);
    case v1::SPACE_KIND_PAIR:
      return App::translate("Words", "Report on a pair of colleagues, %1").arg(when);
    default:
      return App::translate("Words", "Report on the partnership, %1").arg(when);
  }
}

QString reportLead(const ReportSources& sources) {
  const bool isPartnership = sources.space.kind == v1::SPACE_KIND_PARTNERSHIP;
  QStringList said;
  if (isPartnership) said << since(sources);
  if (isPartnership && !sources.about.origin().empty())
    said << App::translate("Words", "How it began: %1.").arg(text(domain::shortly(sources.about.origin(), 200)));
  if (!sources.about.themes().empty())
    said << App::translate("Words", "It is about %1.").arg(listed(sources.about.themes()));
  if (const auto count = parts(sources); !count.isEmpty()) said << count;
  return said.join(QLatin1Char(' '));
}

QString reportFoot(const ReportSources& sources) {
  return App::translate("Words", "Made with Collega on %1. It names no persons.").arg(day(domain::text(sources.today)));
}

QString pageOf() { return App::translate("Words", "Page %1 of %2"); }

QString counted(Counted what, int count) {
  switch (what) {
    case Counted::Lessons:
      return App::translate("Words", "lesson(s) learned", nullptr, count);
    case Counted::Applied:
      return App::translate("Words", "of them put into practice", nullptr, count);
    case Counted::Visits:
      return App::translate("Words", "visit(s) to each other", nullptr, count);
    case Counted::ContactDays:
      return App::translate("Words", "day(s) with contact", nullptr, count);
    case Counted::FollowUps:
      return App::translate("Words", "follow-up(s) kept", nullptr, count);
  }
  return {};
}

QString outOf(int some, int all) {
  const auto locale = translations::locale();
  return App::translate("Words", "%1 of %2", "so many of all").arg(locale.toString(some), locale.toString(all));
}

QString liftedBy(const domain::ObstacleCount& count) {
  QStringList who;
  for (const auto& lifter : count.lifters) who << text(lifter.who);
  if (who.isEmpty()) return App::translate("Words", "Nobody has said yet who can lift it.");
  return App::translate("Words", "Can be lifted by: %1").arg(translations::locale().createSeparatedList(who));
}

QString changedAtHome(int lessons) {
  return App::translate("Words", "%n lesson(s) changed something for residents at home.", nullptr, lessons);
}

QString waitForBacking(int requests) {
  return App::translate("Words", "%n initiative(s) of civil society wait for a town's backing.", nullptr, requests);
}

QString paidByProgrammes() { return App::translate("Words", "Of which paid by programmes"); }

QString learnedIn(const PublicLesson& lesson, const domain::LessonTexts& texts, const QString& language) {
  QStringList said;
  if (!lesson.lesson.learners().empty()) said << listed(lesson.lesson.learners());
  said << label(lesson.lesson.lesson_kind()) << label(lesson.lesson.application());
  if (texts.translated) said << App::translate("Words", "translated by people");
  if (!texts.language.empty() && text(texts.language) != language)
    said << App::translate("Words", "written in %1", "a language").arg(words::language(texts.language));
  said.removeAll(QString());
  return said.join(QStringLiteral(" · "));
}

QString atHome(const std::string& effect) { return App::translate("Words", "At home: %1").arg(text(effect)); }

}  // namespace collega::session::words

// The words of a report for a council or an organisation at home: whole sentences, headings, what is counted.
#pragma once

#include "app/session/sharing/report_sources.h"

namespace collega::session::words {

struct Heading {
  QString words;
  QString caption;
};
enum class ReportPart {
  Balance,
  Dimensions,
  Ladder,
  Rhythm,
  Partnerships,
  Kinds,
  Quotes,
  Obstacles,
  Contributions,
  FollowUps,
  Network,
};
Heading heading(ReportPart part, const ReportSources& sources);

QString reportTitle(const ReportSources& sources);
QString reportSubtitle(const ReportSources& sources);
// Since when, how it began, what it is about.
QString reportLead(const ReportSources& sources);
QString reportFoot(const ReportSources& sources);
QString pageOf();  // with %1 and %2 for the page and the number of pages

// What is counted in a period, without the number.
enum class Counted { Lessons, Applied, Visits, ContactDays, FollowUps };
QString counted(Counted what, int count);
// "7 of 9"
QString outOf(int some, int all);

QString liftedBy(const domain::ObstacleCount& count);
QString changedAtHome(int lessons);
QString waitForBacking(int requests);
QString paidByProgrammes();
QString learnedIn(const PublicLesson& lesson, const domain::LessonTexts& texts, const QString& language);
QString atHome(const std::string& effect);

}  // namespace collega::session::words

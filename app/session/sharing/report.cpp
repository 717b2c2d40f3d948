#include "app/session/sharing/report.h"

#include <algorithm>
#include <numeric>

#include "app/session/sharing/language.h"
#include "app/session/sharing/report_sections.h"
#include "app/session/words/coordination.h"
#include "app/session/words/reports.h"
#include "app/session/words/words.h"
#include "translations/translations.h"

namespace collega::session {

namespace {

using formats::report::Figure;
using formats::report::Report;
using words::Counted;

QString number(int count) { return translations::locale().toString(count); }

int contactDaysIn(const ReportSources& sources) {
  int days = 0;
  for (const auto& month : sources.months)
    if (domain::isIn(sources.period, month.first)) days += month.days;
  return days;
}

std::vector<Figure> figuresOf(const ReportSources& sources) {
  const auto figure = [](Counted what, int count) { return Figure{number(count), words::counted(what, count)}; };
  const auto& kept = sources.followUps;
  std::vector figures{figure(Counted::Lessons, sources.lessons.lessons),
                      figure(Counted::Applied, sources.lessons.applied), figure(Counted::Visits, sources.visits),
                      figure(Counted::ContactDays, contactDaysIn(sources))};
  if (kept.asked > 0)
    figures.push_back({words::outOf(kept.answered, kept.asked), words::counted(Counted::FollowUps, kept.asked)});
  return figures;
}

QStringList marksOf(const ReportSources& sources) {
  if (sources.space.kind == v1::SPACE_KIND_NETWORK) return {};
  QStringList marks;
  for (const auto& tie : sources.rhythms) marks << words::state(tie.rhythm);
  if (sources.space.kind == v1::SPACE_KIND_PARTNERSHIP) marks << words::label(sources.model.model);
  return marks;
}

Report inWords(const ReportSources& sources, const QString& language) {
  Report report;
  report.language = language;
  report.title = words::reportTitle(sources);
  report.subtitle = words::reportSubtitle(sources);
  report.lead = words::reportLead(sources);
  report.marks = marksOf(sources);
  for (const auto& town : sources.towns) report.sides << words::text(town);
  report.figures = figuresOf(sources);
  report.sections = reportSections(sources, language);
  report.foot = words::reportFoot(sources);
  report.page = words::pageOf();
  return report;
}

}  // namespace

Result<Report> reportOf(Session& session, const Id& space, const ReportWish& wish) {
  COLLEGA_ASSIGN(language, languageFor(wish.language));
  COLLEGA_ASSIGN(year, lastYear(session));
  COLLEGA_ASSIGN(sources, gatherReport(session, space, wish.period.value_or(year)));
  const translations::Speaking speaking(language);
  return inWords(sources, language);
}

}  // namespace collega::session

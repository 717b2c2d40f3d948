// How the work goes: contact, obstacles, follow-ups, what goes in, who takes part.
#include "app/session/sharing/report_sections.h"

#include <QDate>
#include <algorithm>
#include <set>
#include "app/session/words/coordination.h"
#include "app/session/words/reports.h"
#include "app/session/words/ties.h"
#include "app/session/words/words.h"
#include "translations/translations.h"

namespace collega::session {

namespace report = formats::report;
using words::ReportPart;

namespace {

constexpr std::size_t mostBars = 5;

}  // namespace

Made obstaclesSection(const ReportSources& sources) {
  report::BarsBody bars;
  for (const auto& kind : sources.obstacles.kinds) {
    if (kind.held.empty() || bars.bars.size() == mostBars) continue;
    bars.bars.push_back({words::label(kind.kind), static_cast<int>(kind.held.size()), words::liftedBy(kind)});
  }
  if (bars.bars.empty()) return std::nullopt;
  auto made = reportSection(ReportPart::Obstacles, sources);
  made.body = std::move(bars);
  return made;
}

Made followUpsSection(const ReportSources& sources) {
  const auto& counts = sources.followUps;
  if (counts.outcomes.empty()) return std::nullopt;
  auto made = reportSection(ReportPart::FollowUps, sources);
  report::BarsBody bars;
  for (const auto& [outcome, count] : counts.outcomes) bars.bars.push_back({words::label(outcome), count});
  made.body = std::move(bars);
  return made;
}

namespace {

QString monthLabel(const domain::MonthCount& month, bool shown) {
  if (!shown) return {};
  const auto day = words::text(domain::text(month.first));
  return translations::locale().toString(QDate::fromString(day, Qt::ISODate), QStringLiteral("MMM yyyy"));
}

}  // namespace

Made rhythmSection(const ReportSources& sources) {
  if (sources.rhythms.size() != 1 || sources.space.kind == v1::SPACE_KIND_NETWORK) return std::nullopt;
  auto made = reportSection(ReportPart::Rhythm, sources);
  report::MonthsBody body;
  for (std::size_t i = 0; i < sources.months.size(); ++i)
    body.months.push_back({monthLabel(sources.months[i], i % 6 == 0), sources.months[i].days});
  made.body = std::move(body);
  made.said << words::rhythm(sources.rhythms.front().rhythm);
  return made;
}

Made partnershipsSection(const ReportSources& sources) {
  if (sources.space.kind != v1::SPACE_KIND_NETWORK || sources.rhythms.empty()) return std::nullopt;
  auto made = reportSection(ReportPart::Partnerships, sources);
  report::TableBody table{{{QString(), QString()}}};
  for (const auto& tie : sources.rhythms) table.rows.push_back({words::text(tie.name), words::state(tie.rhythm)});
  made.body = std::move(table);
  return made;
}

namespace {

std::set<domain::Means> meansOf(const domain::ContributionLedger& ledger) {
  std::set<domain::Means> all;
  for (const auto& side : ledger.sides)
    for (const auto& sum : side.sums) all.insert(sum.means);
  return all;
}

QStringList rowOf(const domain::ContributionLedger& ledger, const domain::Means& means) {
  QStringList row{words::means(means)};
  std::int64_t programme = 0;
  for (const auto& side : ledger.sides) {
    const auto sum = std::ranges::find(side.sums, means, &domain::ContributionSum::means);
    const bool any = sum != side.sums.end();
    row << (any ? words::amount(means, sum->total()) : QStringLiteral("–"));
    programme += any ? sum->programme : 0;
  }
  return row << (programme > 0 ? words::amount(means, programme) : QStringLiteral("–"));
}

}  // namespace

Made contributionsSection(const ReportSources& sources) {
  const auto& ledger = sources.contributions;
  if (ledger.sides.empty() || ledger.sides.size() > mostSides || meansOf(ledger).empty()) return std::nullopt;
  auto made = reportSection(ReportPart::Contributions, sources);
  QStringList head{QString()};
  for (const auto& side : ledger.sides) head << words::text(side.town);
  report::TableBody table{{head << words::paidByProgrammes()}};
  for (const auto& means : meansOf(ledger)) table.rows.push_back(rowOf(ledger, means));
  made.body = std::move(table);
  for (const auto& split : ledger.splits) (split.donor ? made.stressed : made.said) << words::split(split);
  made.wide = true;
  return made;
}

Made networkSection(const ReportSources& sources) {
  if (sources.space.kind != v1::SPACE_KIND_PARTNERSHIP) return std::nullopt;
  auto made = reportSection(ReportPart::Network, sources);
  auto model = sources.model;
  model.unknown.clear();
  made.said << words::reason(model) << words::missing(model);
  if (sources.openBackings > 0) made.stressed << words::waitForBacking(sources.openBackings);
  return made;
}

}  // namespace collega::session

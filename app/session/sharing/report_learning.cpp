// Who learns what: the balance, the dimensions, the lessons.
#include "app/session/sharing/report_sections.h"

#include <algorithm>

#include "app/domain/lessons/lesson_words.h"
#include "app/session/words/coordination.h"
#include "app/session/words/reports.h"
#include "app/session/words/words.h"
#include "translations/translations.h"

namespace collega::session {

namespace report = formats::report;
using words::ReportPart;

namespace {

constexpr std::size_t mostQuotes = 8;
constexpr std::size_t quoteLength = 320;

QString number(int count) { return translations::locale().toString(count); }

// Messages are between colleagues: how many they are is nobody else's.
constexpr std::array measures{domain::Measure::Goals, domain::Measure::Lessons, domain::Measure::Applied,
                              domain::Measure::VisitsHosted, domain::Measure::Contributions};

report::SidesBody barsOf(const std::vector<domain::Side>& sides) {
  report::SidesBody body;
  for (const auto measure : measures) {
    auto& row = body.rows.emplace_back(report::SidesBody::Row{words::label(measure), {}});
    for (const auto& side : sides) row.counts.push_back(countOf(side, measure));
  }
  std::erase_if(body.rows,
                [](const auto& row) { return std::ranges::none_of(row.counts, [](int n) { return n > 0; }); });
  return body;
}

report::TableBody tableOf(const std::vector<domain::Side>& sides) {
  constexpr std::array shown{domain::Measure::Goals, domain::Measure::Lessons, domain::Measure::Applied};
  report::TableBody table;
  auto& head = table.rows.emplace_back(QStringList{QString()});
  for (const auto measure : shown) head << words::label(measure);
  for (const auto& side : sides) {
    auto& row = table.rows.emplace_back(QStringList{words::text(side.town)});
    for (const auto measure : shown) row << number(countOf(side, measure));
  }
  return table;
}

}  // namespace

Made balanceSection(const ReportSources& sources) {
  auto made = reportSection(ReportPart::Balance, sources);
  const auto& sides = sources.balance.sides;
  auto bars = barsOf(sides);
  if (bars.rows.empty()) return std::nullopt;
  if (sides.size() > mostSides)
    made.body = tableOf(sides);
  else
    made.body = std::move(bars);
  auto oneSided = sources.balance;
  std::erase_if(oneSided.leanings, [](const auto& each) { return each.measure == domain::Measure::Messages; });
  auto unknown = oneSided;
  oneSided.parts.clear();
  oneSided.unseen = 0;
  unknown.cover.clear();
  unknown.leanings.clear();
  made.stressed = words::balance(oneSided).mid(0, mostSentences);
  made.said = words::balance(unknown);
  return made;
}

namespace {

double scoreOf(const domain::DimensionPicture& picture, const std::string& town) {
  const auto found = std::ranges::find(picture.latest, town, &domain::SideScore::town);
  return found == picture.latest.end() ? 0 : found->value;
}

}  // namespace

Made dimensionsSection(const ReportSources& sources) {
  const auto& pictures = sources.dimensions;
  const bool scored = std::ranges::any_of(pictures, [](const auto& each) { return !each.latest.empty(); });
  if (!scored || sources.towns.size() > mostSides) return std::nullopt;
  auto made = reportSection(ReportPart::Dimensions, sources);
  report::RadarBody radar{{}, {}, static_cast<double>(domain::mostScore)};
  for (const auto& picture : pictures) radar.axes << words::label(picture.dimension);
  for (const auto& town : sources.towns) {
    auto& scores = radar.scores.emplace_back();
    for (const auto& picture : pictures) scores.push_back(scoreOf(picture, town));
  }
  made.body = std::move(radar);
  for (const auto& picture : pictures)
    if (domain::differ(picture)) made.said << words::difference(picture);
  made.said = made.said.mid(0, mostSentences);
  return made;
}

Made ladderSection(const ReportSources& sources) {
  if (sources.funnel.lessons == 0) return std::nullopt;
  auto made = reportSection(ReportPart::Ladder, sources);
  report::StepsBody steps;
  for (const auto& rung : sources.funnel.rungs) steps.steps.push_back({words::label(rung.rung), rung.reached});
  made.body = std::move(steps);
  if (sources.funnel.climbed > 0) made.said << words::climbed(sources.funnel.climbed, sources.period);
  return made;
}

Made kindsSection(const ReportSources& sources) {
  const auto& counts = sources.lessons.kinds;
  if (counts.empty()) return std::nullopt;
  auto made = reportSection(ReportPart::Kinds, sources);
  report::BarsBody bars;
  for (const auto& [kind, count] : counts) bars.bars.push_back({words::label(kind), count});
  std::ranges::stable_sort(bars.bars, std::ranges::greater(), &report::Bar::count);
  made.body = std::move(bars);
  if (sources.lessons.homeEffects > 0) made.said << words::changedAtHome(sources.lessons.homeEffects);
  return made;
}

namespace {

report::QuotesBody::Quote quoteOf(const PublicLesson& lesson, const QString& language) {
  const auto texts = domain::textsIn(lesson.lesson, language.toStdString());
  const auto& lead = domain::leadOf(texts);
  report::QuotesBody::Quote quote;
  quote.language = words::text(texts.language);
  quote.lead = words::text(domain::shortly(lead, quoteLength));
  for (const auto* const part : {&texts.meaning, &texts.plan})
    if (!part->empty() && part != &lead) quote.more << words::text(domain::shortly(*part, quoteLength));
  if (!texts.homeEffect.empty()) quote.more << words::atHome(domain::shortly(texts.homeEffect, quoteLength));
  quote.source = words::learnedIn(lesson, texts, language);
  return quote;
}

}  // namespace

// Those that the reader understands come first.
Made quotesSection(const ReportSources& sources, const QString& language) {
  if (sources.published.empty()) return std::nullopt;
  auto made = reportSection(ReportPart::Quotes, sources);
  report::QuotesBody body;
  for (const auto& lesson : sources.published) body.quotes.push_back(quoteOf(lesson, language));
  std::ranges::stable_partition(body.quotes, [&](const auto& quote) { return quote.language == language; });
  if (body.quotes.size() > mostQuotes) body.quotes.resize(mostQuotes);
  made.body = std::move(body);
  made.wide = true;
  return made;
}

}  // namespace collega::session

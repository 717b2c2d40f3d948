// contribution summary: what each side put in, by kind and by year, and how far one gives and the other receives.
#include "app/cli/groups.h"
#include "app/cli/overview.h"
#include "app/session/words/coordination.h"

namespace collega::cli {
namespace {

namespace words = session::words;
using Sides = std::vector<domain::SideContributions>;

QJsonObject meansJson(const domain::Means& means) {
  return {{"kind", json(wordOf(means.kind))}, {"currency", json(means.currency)}};
}

// Money in hundredths, as it is kept.
QJsonObject sumJson(const domain::ContributionSum& sum) {
  auto object = meansJson(sum.means);
  object["own"] = static_cast<qint64>(sum.own);
  object["programme"] = static_cast<qint64>(sum.programme);
  object["total"] = static_cast<qint64>(sum.total());
  object["count"] = sum.count;
  object["words"] = words::amount(sum.means, sum.total());
  return object;
}

QJsonArray sidesJson(const Sides& sides) {
  QJsonArray array;
  for (const auto& side : sides) {
    QJsonArray sums;
    for (const auto& sum : side.sums) sums.append(sumJson(sum));
    array.append(QJsonObject{{"town", json(side.town)}, {"sums", sums}});
  }
  return array;
}

QJsonArray splitsJson(const std::vector<domain::Split>& splits) {
  QJsonArray array;
  for (const auto& split : splits) {
    QJsonArray shares;
    for (const auto& share : split.shares) {
      shares.append(
          QJsonObject{{"town", json(share.town)}, {"percent", share.percent}, {"own_percent", share.ownPercent}});
    }
    auto object = meansJson(split.means);
    object["shares"] = shares;
    object["donor"] = split.donor ? QJsonValue(json(*split.donor)) : QJsonValue();
    object["words"] = words::split(split);
    array.append(object);
  }
  return array;
}

QJsonObject ledgerJson(const session::Contributions& found) {
  QJsonArray years;
  for (const auto& year : found.ledger.years) {
    years.append(QJsonObject{{"year", json(year.year)}, {"sides", sidesJson(year.sides)}});
  }
  QJsonArray programmes;
  for (const auto& each : found.ledger.programmes) {
    auto object = meansJson(each.means);
    object["programme"] = json(each.programme);
    object["amount"] = static_cast<qint64>(each.amount);
    programmes.append(object);
  }
  auto object = spaceJson(found.space);
  object["sides"] = sidesJson(found.ledger.sides);
  object["years"] = years;
  object["programmes"] = programmes;
  object["splits"] = splitsJson(found.ledger.splits);
  return object;
}

void addRows(Rows& rows, const std::string& year, const Sides& sides) {
  for (const auto& side : sides)
    for (const auto& sum : side.sums)
      rows.push_back({year, side.town, words::means(sum.means).toStdString(),
                      words::amount(sum.means, sum.own).toStdString(),
                      words::amount(sum.means, sum.programme).toStdString()});
}

std::string ledgerText(const domain::ContributionLedger& ledger) {
  Rows rows{{"", "", "", "own means", "programmes"}};
  for (const auto& year : ledger.years) addRows(rows, year.year.empty() ? "-" : year.year, year.sides);
  addRows(rows, "all", ledger.sides);
  QStringList said;
  for (const auto& split : ledger.splits) said << words::split(split);
  return table(rows) + lines(said);
}

Result<Answer> summarise(Context& context, const Looking& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceToLookAt(session, given.space));
  COLLEGA_ASSIGN(found, session::contributionsOf(session, space.id));
  const bool nothing = found.ledger.splits.empty();
  return Answer{.json = ledgerJson(found),
                .text = nothing ? std::string() : ledgerText(found.ledger),
                .note = nothing ? "Nothing was put in yet." : ""};
}

}  // namespace

void addContribution(const Commands& contribution) {
  contribution.command<Looking>("summary", "What each side put in, by kind and year; own means and programmes",
                                summarise, offerSpace);
}

}  // namespace collega::cli

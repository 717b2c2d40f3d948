// balance: who learns, hosts and puts in how much, and what is one-sided.
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/overview.h"
#include "app/session/words/coordination.h"

namespace collega::cli {
namespace {

namespace words = session::words;

QString wordOf(domain::Measure measure) {
  switch (measure) {
    case domain::Measure::Goals:
      return "goals";
    case domain::Measure::Lessons:
      return "lessons";
    case domain::Measure::Applied:
      return "applied";
    case domain::Measure::VisitsHosted:
      return "visits_hosted";
    case domain::Measure::Contributions:
      return "contributions";
    case domain::Measure::Messages:
      return "messages";
  }
  return {};
}

// What a pulse tells has no more than goals and lessons.
QJsonArray sidesJson(const std::vector<domain::Side>& sides, bool read) {
  QJsonArray array;
  for (const auto& side : sides) {
    QJsonObject object{{"town", json(side.town)}};
    for (const auto measure : domain::allMeasures)
      if (read || measure <= domain::Measure::Lessons) object[wordOf(measure)] = countOf(side, measure);
    array.append(object);
  }
  return array;
}

QJsonArray partsJson(const session::Balance& balance) {
  QJsonArray array;
  for (const auto& part : balance.parts) {
    array.append(QJsonObject{{"space", json(part.space)},
                             {"name", json(part.name)},
                             {"read", part.read},
                             {"sides", sidesJson(part.sides, part.read)}});
  }
  return array;
}

QJsonObject balanceJson(const session::Balance& balance) {
  QJsonArray cover;
  for (const auto& each : balance.cover) {
    cover.append(QJsonObject{{"town", json(each.town)}, {"with_goal", each.parts}, {"of", each.whole}});
  }
  QJsonArray leanings;
  for (const auto& each : balance.leanings) {
    leanings.append(QJsonObject{{"measure", wordOf(each.measure)},
                                {"town", json(each.town)},
                                {"count", each.count},
                                {"of", each.whole},
                                {"words", words::leaning(each)}});
  }
  auto object = spaceJson(balance.space);
  object["sides"] = sidesJson(balance.sides, true);
  object["parts"] = partsJson(balance);
  object["unseen"] = balance.unseen;
  object["goal_cover"] = cover;
  object["leanings"] = leanings;
  object["words"] = sentencesJson(words::balance(balance));
  return object;
}

// A line for each measure, a column for each side.
std::string balanceTable(const session::Balance& balance) {
  Rows rows{{""}};
  for (const auto& side : balance.sides) rows.front().push_back(side.town);
  for (const auto measure : domain::allMeasures) {
    auto& row = rows.emplace_back(std::vector{words::label(measure).toStdString()});
    for (const auto& side : balance.sides) row.push_back(std::to_string(countOf(side, measure)));
  }
  return table(rows);
}

Result<Answer> show(Context& context, const Looking& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceToLookAt(session, given.space));
  COLLEGA_ASSIGN(balance, session::balanceOf(session, space.id));
  return Answer{.json = balanceJson(balance), .text = balanceTable(balance) + lines(words::balance(balance))};
}

}  // namespace

void addBalance(const Commands& top) {
  top.command<Looking>("balance", "Who learns, hosts and puts in how much, and what is one-sided", show, offerSpace);
}

}  // namespace collega::cli

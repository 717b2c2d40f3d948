// pair: two professionals in partner towns. Its list, one of them, and the verbs of the files beside this one.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/pair_sheet.h"
#include "app/session/words/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

struct Viewing {
  std::string space;
  std::string id;
};

// The towns of which nobody has said what they want to learn.
std::string lackingWords(const session::PairSheet& sheet) {
  std::string towns;
  for (const auto& side : sheet.sides)
    if (session::lacksGoal(sheet, side)) towns += (towns.empty() ? "no goal: " : ", ") + side.profile.town();
  return towns;
}

Result<Answer> list(Context& context, const Viewing& given) {
  COLLEGA_SESSION(session, context);
  std::optional<Id> space;
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(found, findSpace(session, given.space));
    space = found.id;
  }
  COLLEGA_ASSIGN(pairs, session.pairs(space));
  QJsonArray array;
  Rows rows;
  for (const auto& pair : pairs) {
    COLLEGA_ASSIGN(sheet, session::pairSheet(session, pair.id));
    const auto object = pairJson(session, sheet);
    rows.push_back({brief(pair.id),
                    (object["proposer"].toString() + " → " + object["invited"].toString()).toStdString(),
                    words::label(pair.value.state()).toStdString(), lackingWords(sheet), clip(pair.value.goal())});
    array.append(object);
  }
  return Answer{.json = array, .text = table(rows)};
}

Result<Answer> show(Context& context, const Viewing& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.id, records::kindOf<v1::Pair>().number));
  return pairAnswer(session, row.id, {});
}

}  // namespace

void addPair(const Commands& top) {
  const auto group = top.group("pair", "Two professionals in partner towns");
  addPairSuggest(group);
  addPairRound(group);
  addPairAnswer(group);
  addPairHome(group);
  group.command<Viewing>("list", "Pairs and proposals", list, [](CLI::App& app, Viewing& given) {
    app.add_option("--space", given.space, "Only in this partnership");
  });
  group.command<Viewing>("show", "One of them: both sides, what is missing, what waits", show,
                         [](CLI::App& app, Viewing& given) {
                           app.add_option("ID", given.id, "The beginning of the pair's id")->required();
                         });
}

}  // namespace collega::cli

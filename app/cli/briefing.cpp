// briefing crosswalk: who does a task here, who does it there, and where the mandate lies.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/visits/briefings.h"

namespace collega::cli {
namespace {

struct Crossing {
  std::string town;
  std::string task;
  std::string here;
  std::string there;
  std::string mandate;
  std::string space;
};

bool onlyAsks(const Crossing& given) { return given.here.empty() && given.there.empty() && given.mandate.empty(); }

Result<Answer> whoDoesIt(session::Session& session, const Crossing& given) {
  COLLEGA_ASSIGN(briefing, session::briefingOf(session, given.town));
  QJsonArray array;
  Rows rows;
  for (const auto& row : session::whoDoes(briefing.value, given.task)) {
    array.append(QJsonObject{{"task", json(row.task())},
                             {"here", json(row.here())},
                             {"there", json(row.there())},
                             {"mandate", json(row.mandate())}});
    rows.push_back({row.task(), "here: " + row.here(), "there: " + row.there(), "mandate: " + row.mandate()});
  }
  if (rows.empty()) return Error{Problem::NotFound, given.task + " in the briefing of " + given.town};
  return Answer{.json = array, .text = table(rows)};
}

Result<Answer> crosswalk(Context& context, const Crossing& given) {
  COLLEGA_SESSION(session, context);
  if (onlyAsks(given)) return whoDoesIt(session, given);
  COLLEGA_ASSIGN(space, spaceOrOnly(session, given.space));
  v1::Crosswalk row;
  row.set_task(given.task);
  row.set_here(given.here);
  row.set_there(given.there);
  row.set_mandate(given.mandate);
  COLLEGA_ASSIGN(id, session::setCrosswalk(session, space.id, given.town, row));
  COLLEGA_ASSIGN(after, session.row(id));
  return Answer{.json = recordJson(after), .text = recordSheet(session, after)};
}

}  // namespace

void addBriefing(const Commands& briefing) {
  briefing.command<Crossing>("crosswalk", "Who does a task here and there; without options it is asked", crosswalk,
                             [](CLI::App& app, Crossing& given) {
                               app.add_option("TOWN", given.town, "The town the briefing is about")->required();
                               app.add_option("TASK", given.task, "What is to be done")->required();
                               app.add_option("--here", given.here, "Who does it in the partner town");
                               app.add_option("--there", given.there, "Who does it in that town");
                               app.add_option("--mandate", given.mandate, "At which level the mandate lies there");
                               app.add_option("--space", given.space, "Where the briefing is kept");
                             });
}

}  // namespace collega::cli

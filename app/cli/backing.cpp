// backing ask, answer: an initiative asks for a town's support, and the town answers.
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/coordinators/backings.h"
#include "app/session/words/coordination.h"

namespace collega::cli {
namespace {

struct Asking {
  session::BackingAsked asked;
  std::string space;
};

struct Answering {
  std::string backing;
  std::string state;
  std::string words;
};

// Where there is one partnership it is clear where this is asked.
Result<Id> whereToAsk(session::Session& session, const std::string& words) {
  if (words.empty()) {
    COLLEGA_ASSIGN(spaces, session.spaces());
    std::erase_if(spaces, [](const auto& each) { return each.kind != v1::SPACE_KIND_PARTNERSHIP; });
    if (spaces.size() == 1) return spaces.front().id;
  }
  COLLEGA_ASSIGN(space, spaceOrOnly(session, words));
  return space.id;
}

Result<Answer> ask(Context& context, const Asking& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, whereToAsk(session, given.space));
  COLLEGA_ASSIGN(id, session::askBacking(session, space, given.asked));
  return Answer{.json = QJsonObject{{"id", json(id)}, {"space", json(space)}},
                .text = id.hex(),
                .note = "Asked. It stays open until " + given.asked.town + " answers."};
}

Result<Answer> answer(Context& context, const Answering& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.backing, records::kindOf<v1::Backing>().number));
  COLLEGA_TRY(session::answerBacking(session, row.id, given.state == "given", given.words));
  COLLEGA_ASSIGN(after, session.row(row.id));
  return Answer{.json = recordJson(after), .text = row.id.hex(), .note = "Answered. It goes out at the next sync."};
}

struct Listing {
  std::string space;
  std::size_t limit = 0;
  bool open = false;
};

QJsonObject lineJson(session::Session& session, const session::BackingLine& line) {
  const auto row = session.row(line.item.id);
  auto object = row ? recordJson(*row) : QJsonObject();
  object["open"] = line.open;
  object["days"] = line.days ? QJsonValue(*line.days) : QJsonValue();
  object["mine"] = line.mine;
  object["words"] = session::words::backing(line);
  return object;
}

Result<Answer> list(Context& context, const Listing& given) {
  COLLEGA_SESSION(session, context);
  std::optional<Id> space;
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(found, findSpace(session, given.space));
    space = found.id;
  }
  COLLEGA_ASSIGN(found, session::backings(session, space, given.open));
  if (given.limit > 0 && found.size() > given.limit)
    found.erase(found.begin() + static_cast<long>(given.limit), found.end());
  QJsonArray array;
  Rows rows;
  for (const auto& line : found) {
    array.append(lineJson(session, line));
    rows.push_back({brief(line.item.id), clip(line.item.value.initiative()),
                    session::words::backing(line).toStdString(), line.mine ? "yours to answer" : ""});
  }
  return Answer{.json = array, .text = table(rows)};
}

}  // namespace

void addBacking(const Commands& backing) {
  backing.command<Asking>("ask", "Ask a town for its support", ask, [](CLI::App& app, Asking& given) {
    app.add_option("INITIATIVE", given.asked.initiative, "What it is for, in a line")->required();
    app.add_option("--town", given.asked.town, "The town that is asked")->required();
    app.add_option("--organisation", given.asked.organisation, "Whose initiative it is; otherwise your own");
    app.add_option("--space", given.space, "The partnership");
  });
  backing.command<Answering>("answer", "Answer for the town", answer, [](CLI::App& app, Answering& given) {
    app.add_option("ID", given.backing, "The beginning of its id")->required();
    app.add_option("STATE", given.state, "given · refused")->required()->check(CLI::IsMember({"given", "refused"}));
    app.add_option("TEXT", given.words, "What the town does for it, or why not");
  });
  backing.command<Listing>("list", "The one that waits longest first", list, [](CLI::App& app, Listing& given) {
    app.add_flag("--open", given.open, "Only those that no town has answered yet");
    app.add_option("--space", given.space, "Only of this space");
    app.add_option("--limit", given.limit, "At most so many");
  });
}

}  // namespace collega::cli

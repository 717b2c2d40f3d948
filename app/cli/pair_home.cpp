// pair agree, reported: permission at home. pair handover, handover-accept, handover-refuse: somebody leaves.
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/pair_sheet.h"
#include "app/cli/reach.h"
#include "app/session/pairing/handover.h"
#include "app/session/pairing/permissions.h"

namespace collega::cli {
namespace {

struct Given {
  std::string pair;
  std::string town;
  std::string by;
  std::string person;
  std::string introduction;
};

Result<Id> pairIn(session::Session& session, const Given& given) {
  COLLEGA_ASSIGN(row, findRecord(session, given.pair, records::kindOf<v1::Pair>().number));
  return row.id;
}

Result<Answer> agree(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(pair, pairIn(session, given));
  COLLEGA_TRY(session::permitPair(session, pair, given.town, given.by));
  return pairAnswer(session, pair, "Written down.");
}

Result<Answer> reported(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(pair, pairIn(session, given));
  COLLEGA_TRY(session::reportPair(session, pair, given.town));
  return pairAnswer(session, pair, "Written down.");
}

Result<Answer> handOver(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(pair, pairIn(session, given));
  COLLEGA_ASSIGN(person, findPerson(session, given.person));
  COLLEGA_TRY(session::askHandover(session, pair, person, given.introduction));
  return pairAnswer(
      session, pair,
      "Asked. Your peer and your successor have to agree; until you leave the pair's space, you stay in it.");
}

// An answer stands on what others did last.
Result<Answer> answerHandover(Context& context, const Given& given,
                              Result<void> (*answer)(session::Session&, const Id&), const std::string& note) {
  return aroundSync(context, Needs::Nothing, [&](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(pair, pairIn(session, given));
    COLLEGA_TRY(answer(session, pair));
    return pairAnswer(session, pair, note);
  });
}

Result<Answer> acceptHandover(Context& context, const Given& given) {
  return answerHandover(context, given, session::agreeToHandover,
                        "Agreed. Once both have, the successor comes into the pair's space.");
}

Result<Answer> refuseHandover(Context& context, const Given& given) {
  return answerHandover(context, given, session::refuseHandover, "Refused. All stays as it was.");
}

void choosePair(CLI::App& app, Given& given) {
  app.add_option("ID", given.pair, "The beginning of the pair's id")->required();
}

}  // namespace

void addPairHome(const Commands& pair) {
  pair.command<Given>("agree", "Say that the organisation at home agreed", agree, [](CLI::App& app, Given& given) {
    choosePair(app, given);
    app.add_option("--town", given.town, "Of which of the two towns; your own if you do not say");
    app.add_option("--by", given.by, "Who agreed")->required();
  });
  pair.command<Given>("reported", "Say that they heard what came of it", reported, [](CLI::App& app, Given& given) {
    choosePair(app, given);
    app.add_option("--town", given.town, "Of which of the two towns; your own if you do not say");
  });
  pair.command<Given>("handover", "Ask to hand over to a colleague", handOver, [](CLI::App& app, Given& given) {
    choosePair(app, given);
    app.add_option("--to", given.person, "The successor, of your own town")->required();
    app.add_option("--introduction", given.introduction, "Who they are, in a line for your peer");
  });
  pair.command<Given>("handover-accept", "Agree, as the peer or as the successor", acceptHandover, choosePair);
  pair.command<Given>("handover-refuse", "Refuse, or take it back", refuseHandover, choosePair);
}

}  // namespace collega::cli

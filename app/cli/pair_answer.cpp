// pair propose, accept, decline, close, reopen.
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/reach.h"
#include "app/domain/pairing/pairs.h"
#include "app/session/pairing/closing.h"

namespace collega::cli {
namespace {

struct Proposing {
  std::string person;
  std::string goal;
  std::string broker;
};

Result<Answer> propose(Context& context, const Proposing& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(person, findPerson(session, given.person));
  std::optional<Id> broker;
  if (!given.broker.empty()) {
    COLLEGA_ASSIGN(found, findPerson(session, given.broker));
    broker = found;
  }
  COLLEGA_ASSIGN(id, session.propose(person, given.goal, broker));
  return Answer{.json = QJsonObject{{"id", json(id)}},
                .text = id.hex(),
                .note = "Proposed to " + nameOf(session, person) + ". It goes out at the next sync."};
}

struct Answering {
  std::string pair;
  std::string reason;
  std::string goal;
  std::string note;
};

void choosePair(CLI::App& app, Answering& given) {
  app.add_option("ID", given.pair, "The beginning of the pair's id")->required();
}

Result<Answer> accept(Context& context, const Answering& given) {
  return aroundSync(context, Needs::Nothing, [&given](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(row, findRecord(session, given.pair, records::kindOf<v1::Pair>().number));
    COLLEGA_ASSIGN(space, session.acceptPair(row.id, given.goal));
    if (!space.isNull())
      return Answer{.json = QJsonObject{{"id", json(row.id)}, {"state", "accepted"}, {"space", json(space)}},
                    .text = space.hex(),
                    .note = "Accepted. The pair has a space of its own."};
    COLLEGA_ASSIGN(pair, session.get<v1::Pair>(row.id));
    const auto peer = domain::peerOf(pair.value, session.account()).value_or(Id());
    return Answer{
        .json = QJsonObject{{"id", json(row.id)}, {"state", json(wordOf(pair.value.state()))}, {"space", QJsonValue()}},
        .text = row.id.hex(),
        .note = "Accepted. Once " + nameOf(session, peer) + " accepts too, the pair has a space of its own."};
  });
}

Result<Answer> decline(Context& context, const Answering& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.pair, records::kindOf<v1::Pair>().number));
  COLLEGA_TRY(session.declinePair(row.id, given.reason));
  COLLEGA_ASSIGN(pair, session.get<v1::Pair>(row.id));
  const bool refused = pair.value.state() == v1::PAIR_STATE_DECLINED;
  return Answer{
      .json = QJsonObject{{"id", json(row.id)}, {"state", json(wordOf(pair.value.state()))}},
      .text = row.id.hex(),
      .note = refused ? "Declined. These two are not suggested to each other again." : "The proposal is taken back."};
}

// One of the reasons that silences have; any other words are a note.
domain::Silence silenceOf(const Answering& given) {
  const auto reason = enumOf<v1::SilenceReason>(given.reason);
  const auto note = reason || given.reason.empty() ? given.note : given.reason;
  return {reason.value_or(v1::SILENCE_REASON_OTHER), {}, note};
}

Result<Answer> close(Context& context, const Answering& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.pair, records::kindOf<v1::Pair>().number));
  COLLEGA_TRY(session::closePair(session, row.id, silenceOf(given)));
  return Answer{.json = QJsonObject{{"id", json(row.id)}, {"state", "closed"}},
                .text = row.id.hex(),
                .note = "Closed. What the two wrote can still be read."};
}

Result<Answer> reopen(Context& context, const Answering& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.pair, records::kindOf<v1::Pair>().number));
  COLLEGA_TRY(session::reopenPair(session, row.id));
  return Answer{.json = QJsonObject{{"id", json(row.id)}, {"state", "accepted"}},
                .text = row.id.hex(),
                .note = "Open again. The time it was closed does not count as silence."};
}

}  // namespace

void addPairAnswer(const Commands& pair) {
  pair.command<Proposing>("propose", "Propose a pair to somebody", propose, [](CLI::App& app, Proposing& given) {
    app.add_option("PERSON", given.person, "The beginning of an id, or a name")->required();
    app.add_option("--goal", given.goal, "What you want to learn, in a line");
    app.add_option("--broker", given.broker, "Who bridges between you");
  });
  pair.command<Answering>("accept", "Accept; makes the pair's own space", accept, [](CLI::App& app, Answering& given) {
    choosePair(app, given);
    app.add_option("--goal", given.goal, "What you want to learn, in a line");
  });
  pair.command<Answering>("decline", "Decline, quietly", decline, [](CLI::App& app, Answering& given) {
    choosePair(app, given);
    app.add_option("--reason", given.reason, "If you want to give one");
  });
  pair.command<Answering>("close", "Close a pair, which is no failure", close, [](CLI::App& app, Answering& given) {
    choosePair(app, given);
    app.add_option("--reason", given.reason,
                   "election · budget · departure · politics · holidays · ramadan · other, or in your own words");
    app.add_option("--note", given.note, "In your own words");
  });
  pair.command<Answering>("reopen", "Take a closing back", reopen, choosePair);
}

}  // namespace collega::cli

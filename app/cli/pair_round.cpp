// pair round: a counterpart for everybody at once, as it is best over all; a dry run unless it is proposed.
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/matching.h"
#include "app/cli/output.h"
#include "app/session/pairing/pairing_round.h"
#include "app/session/words/pairs.h"

namespace collega::cli {
namespace {

namespace words = session::words;

struct Planning {
  std::string space;
  std::vector<std::string> pinned;
  std::vector<std::string> excluded;
  bool propose = false;
};

QString leftWord(domain::LeftOut why) {
  switch (why) {
    case domain::LeftOut::Excluded:
      return "excluded";
    case domain::LeftOut::Paused:
      return "paused";
    case domain::LeftOut::HasPair:
      return "has_pair";
    case domain::LeftOut::NobodyFits:
      return "nobody_fits";
    case domain::LeftOut::NoneLeft:
      return "none_left";
  }
  return {};
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

Result<domain::Couple> coupleOf(session::Session& session, std::string_view given) {
  const auto comma = given.find(',');
  if (comma == std::string_view::npos) return {Problem::InvalidInput, "two people, with a comma between: A,B"};
  COLLEGA_ASSIGN(one, findPerson(session, trimmed(given.substr(0, comma))));
  COLLEGA_ASSIGN(other, findPerson(session, trimmed(given.substr(comma + 1))));
  return domain::Couple{one, other};
}

Result<domain::RoundWishes> wishesOf(session::Session& session, const Planning& given) {
  domain::RoundWishes wishes;
  for (const auto& each : given.pinned) {
    COLLEGA_ASSIGN(couple, coupleOf(session, each));
    wishes.pinned.push_back(couple);
  }
  for (const auto& each : given.excluded) {
    if (each.find(',') != std::string::npos) {
      COLLEGA_ASSIGN(couple, coupleOf(session, each));
      wishes.apart.push_back(couple);
    } else {
      COLLEGA_ASSIGN(person, findPerson(session, each));
      wishes.excluded.push_back(person);
    }
  }
  return wishes;
}

QJsonObject personJson(session::Session& session, const Id& id) {
  const auto person = session.get<v1::Person>(id);
  return {{"person", json(id)},
          {"name", json(nameOf(session, id))},
          {"town", person ? json(person->value.town()) : QString()},
          {"availability", person ? json(person->value.availability()) : QString()}};
}

QJsonObject pairJson(session::Session& session, const domain::RoundPair& pair, const std::optional<Id>& proposal) {
  const auto one = json(nameOf(session, pair.one));
  const auto other = json(nameOf(session, pair.other));
  auto reasons = reasonsJson(pair.reasons, {.one = one, .other = other});
  for (const auto& reason : reasonsJson(pair.inTurn, {.one = other, .other = one})) reasons.append(reason);
  return {{"one", personJson(session, pair.one)},
          {"other", personJson(session, pair.other)},
          {"fit", pair.fit},
          {"pinned", pair.pinned},
          {"reasons", reasons},
          {"bridge", bridgeJson(session, pair.bridge)},
          {"proposal", proposal ? QJsonValue(json(*proposal)) : QJsonValue()}};
}

std::string pairText(const QJsonObject& pair) {
  const auto who = [](const QJsonValue& person) {
    return (person["name"].toString() + ", " + person["town"].toString()).toStdString();
  };
  const std::string pinned = pair["pinned"].toBool() ? "  (pinned)" : "";
  return who(pair["one"]) + " – " + who(pair["other"]) + pinned + '\n' + wordsLines(pair["reasons"].toArray()) +
         wordsLine(pair["bridge"]);
}

std::string noteOf(const domain::Round& round, bool proposed) {
  const auto count = std::to_string(round.pairs.size());
  if (proposed) return count + " proposed. Both of each have to accept; the proposals go out at the next sync.";
  return count + " possible. Nothing was proposed: --propose does that.";
}

Answer answerOf(session::Session& session, const domain::Round& round, const std::vector<Id>& proposals) {
  Answer answer;
  QJsonArray pairs;
  for (std::size_t i = 0; i < round.pairs.size(); ++i) {
    const auto proposal = i < proposals.size() ? std::optional(proposals[i]) : std::nullopt;
    const auto object = pairJson(session, round.pairs[i], proposal);
    answer.text += pairText(object);
    pairs.append(object);
  }
  QJsonArray unpaired;
  Rows rows;
  for (const auto& left : round.unpaired) {
    auto object = personJson(session, left.person);
    object["why"] = leftWord(left.why);
    object["words"] = words::label(left.why);
    rows.push_back(
        {nameOf(session, left.person), object["town"].toString().toStdString(), words::label(left.why).toStdString()});
    unpaired.append(object);
  }
  answer.text += table(rows);
  answer.json = QJsonObject{{"proposed", !proposals.empty()}, {"pairs", pairs}, {"unpaired", unpaired}};
  answer.note = noteOf(round, !proposals.empty());
  return answer;
}

Result<Answer> plan(Context& context, const Planning& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, findSpace(session, given.space));
  COLLEGA_ASSIGN(wishes, wishesOf(session, given));
  COLLEGA_ASSIGN(round, session::planRound(session, space.id, wishes));
  std::vector<Id> proposals;
  if (given.propose) {
    COLLEGA_ASSIGN(made, session::proposeRound(session, space.id, round));
    proposals = std::move(made);
  }
  return answerOf(session, round, proposals);
}

}  // namespace

void addPairRound(const Commands& pair) {
  pair.command<Planning>("round", "A counterpart for everybody at once", plan, [](CLI::App& app, Planning& given) {
    app.add_option("SPACE", given.space, "A partnership or network: the beginning of its id, or its name")->required();
    addList(app, "--pin", given.pinned, "These two, whatever is better: A,B");
    addList(app, "--exclude", given.excluded, "Somebody who is not in this round; or A,B: not these two");
    app.add_flag("--propose", given.propose, "Propose it to each two; without it, nothing is written");
  });
}

}  // namespace collega::cli

// pair: who could learn from whom, with reasons; proposing, accepting, declining.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/reach.h"
#include "app/session/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

struct Suggesting {
  std::string space;
  std::string person;
};

QString kindWord(domain::ReasonKind kind) {
  switch (kind) {
    case domain::ReasonKind::SameProfession:
      return "same_profession";
    case domain::ReasonKind::SameTheme:
      return "same_theme";
    case domain::ReasonKind::SharedLanguage:
      return "shared_language";
    case domain::ReasonKind::OffersWhatYouSeek:
      return "offers_what_you_seek";
    case domain::ReasonKind::SeeksWhatYouOffer:
      return "seeks_what_you_offer";
    case domain::ReasonKind::Different:
      return "different";
    case domain::ReasonKind::NoSharedLanguage:
      return "no_shared_language";
    case domain::ReasonKind::CarriesMuch:
      return "carries_much";
  }
  return {};
}

QJsonArray reasonsJson(const domain::Suggestion& suggestion, const words::Matched& who) {
  QJsonArray reasons;
  for (const auto& reason : suggestion.reasons) {
    reasons.append(QJsonObject{
        {"kind", kindWord(reason.kind)}, {"what", json(reason.what)}, {"words", words::reason(reason, who)}});
  }
  return reasons;
}

QJsonValue bridgeJson(session::Session& session, const std::optional<domain::Bridge>& bridge) {
  if (!bridge) return {};
  QJsonArray languages;
  for (const auto& language : bridge->languages) languages.append(json(language));
  const auto name = json(nameOf(session, bridge->broker));
  return QJsonObject{{"broker", json(bridge->broker)},
                     {"name", name},
                     {"languages", languages},
                     {"subject", json(bridge->subject)},
                     {"words", words::bridge(*bridge, name)}};
}

QJsonObject suggestionJson(session::Session& session, const domain::Suggestion& suggestion, const QString& one) {
  const auto person = session.get<v1::Person>(suggestion.person);
  const auto name = json(nameOf(session, suggestion.person));
  return {{"person", json(suggestion.person)},
          {"name", name},
          {"town", person ? json(person->value.town()) : QString()},
          {"profession", person ? json(person->value.profession()) : QString()},
          {"fit", suggestion.fit},
          {"reasons", reasonsJson(suggestion, {.one = one, .other = name})},
          {"bridge", bridgeJson(session, suggestion.bridge)}};
}

// A head line and a line for each reason.
std::string suggestionText(const QJsonObject& suggestion) {
  const auto field = [&suggestion](const char* name) { return suggestion[QLatin1String(name)].toString(); };
  auto text = field("person").left(12) + "  " + field("name") + ", " + field("town");
  if (!field("profession").isEmpty()) text += " · " + field("profession");
  text += '\n';
  for (const auto& reason : suggestion["reasons"].toArray())
    text += "    " + reason.toObject()["words"].toString() + '\n';
  if (suggestion["bridge"].isObject()) text += "    " + suggestion["bridge"].toObject()["words"].toString() + '\n';
  return text.toStdString();
}

Result<Answer> suggest(Context& context, const Suggesting& given) {
  COLLEGA_SESSION(session, context);
  std::optional<Id> space;
  std::optional<Id> person;
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(found, findSpace(session, given.space));
    space = found.id;
  }
  if (!given.person.empty()) {
    COLLEGA_ASSIGN(found, findPerson(session, given.person));
    if (found != session.account()) person = found;
  }
  COLLEGA_ASSIGN(suggestions, session.suggestions(space, person));
  const auto one = person ? json(nameOf(session, *person)) : QString();
  Answer answer{.json = QJsonArray(), .note = suggestions.empty() ? "Nobody to suggest at present." : ""};
  QJsonArray array;
  for (const auto& suggestion : suggestions) {
    const auto object = suggestionJson(session, suggestion, one);
    answer.text += suggestionText(object);
    array.append(object);
  }
  answer.json = array;
  return answer;
}

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
};

void choosePair(CLI::App& app, Answering& given) {
  app.add_option("ID", given.pair, "The beginning of the pair's id")->required();
}

Result<Answer> accept(Context& context, const Answering& given) {
  return aroundSync(context, Needs::Nothing, [&given](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(row, findRecord(session, given.pair, records::kindOf<v1::Pair>().number));
    COLLEGA_ASSIGN(space, session.acceptPair(row.id));
    return Answer{.json = QJsonObject{{"id", json(row.id)}, {"space", json(space)}},
                  .text = space.hex(),
                  .note = "Accepted. The pair has a space of its own."};
  });
}

Result<Answer> decline(Context& context, const Answering& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.pair, records::kindOf<v1::Pair>().number));
  COLLEGA_TRY(session.declinePair(row.id, given.reason));
  return Answer{.json = QJsonObject{{"id", json(row.id)}, {"state", "declined"}},
                .text = row.id.hex(),
                .note = "Declined. These two are not suggested to each other again."};
}

QJsonObject pairJson(session::Session& session, const session::Item<v1::Pair>& pair) {
  const auto proposer = Id::from(pair.value.proposer());
  const auto invited = Id::from(pair.value.invited());
  return {{"id", json(pair.id)},
          {"partnership", json(pair.space)},
          {"space", pair.value.space().empty() ? QJsonValue() : QJsonValue(json(toHex(pair.value.space())))},
          {"state", json(wordOf(pair.value.state()))},
          {"proposer", proposer ? json(nameOf(session, *proposer)) : QString()},
          {"invited", invited ? json(nameOf(session, *invited)) : QString()},
          {"fields", fieldsJson(pair.value)}};
}

Result<Answer> list(Context& context, const Suggesting& given) {
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
    const auto object = pairJson(session, pair);
    rows.push_back({brief(pair.id),
                    (object["proposer"].toString() + " → " + object["invited"].toString()).toStdString(),
                    words::label(pair.value.state()).toStdString(), clip(pair.value.goal())});
    array.append(object);
  }
  return Answer{.json = array, .text = table(rows)};
}

}  // namespace

void addPair(const Commands& top) {
  const auto group = top.group("pair", "Two professionals in partner towns");
  group.command<Suggesting>("suggest", "Who could learn from whom, and why", suggest,
                            [](CLI::App& app, Suggesting& given) {
                              app.add_option("--space", given.space, "Only in this partnership");
                              app.add_option("--for", given.person, "For somebody else");
                            });
  group.command<Proposing>("propose", "Propose a pair to somebody", propose, [](CLI::App& app, Proposing& given) {
    app.add_option("PERSON", given.person, "The beginning of an id, or a name")->required();
    app.add_option("--goal", given.goal, "What you want to learn, in a line");
    app.add_option("--broker", given.broker, "Who bridges between you");
  });
  group.command<Answering>("accept", "Accept; makes the pair's own space", accept, choosePair);
  group.command<Answering>("decline", "Decline, quietly", decline, [](CLI::App& app, Answering& given) {
    choosePair(app, given);
    app.add_option("--reason", given.reason, "If you want to give one");
  });
  group.command<Suggesting>("list", "Pairs and proposals", list, [](CLI::App& app, Suggesting& given) {
    app.add_option("--space", given.space, "Only in this partnership");
  });
}

}  // namespace collega::cli

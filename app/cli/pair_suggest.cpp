// pair suggest: who could learn from whom, with reasons.
#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/matching.h"
#include "app/cli/output.h"
#include "app/domain/pairing/pairs.h"
#include "app/session/words/pairs.h"

namespace collega::cli {
namespace {

namespace words = session::words;

struct Suggesting {
  std::string space;
  std::string person;
};

QJsonObject suggestionJson(session::Session& session, const domain::Suggestion& suggestion, const QString& one) {
  const auto found = session.get<v1::Person>(suggestion.person);
  const auto person = found ? found->value : v1::Person();
  const auto name = json(nameOf(session, suggestion.person));
  return {{"person", json(suggestion.person)},
          {"name", name},
          {"town", json(person.town())},
          {"profession", json(person.profession())},
          {"organisation", json(person.organisation())},
          {"availability", json(person.availability())},
          {"fit", suggestion.fit},
          {"reasons", reasonsJson(suggestion.reasons, {.one = one, .other = name})},
          {"bridge", bridgeJson(session, suggestion.bridge)}};
}

// A head line and a line for each reason.
std::string suggestionText(const QJsonObject& suggestion, const v1::Person& person) {
  const auto field = [&suggestion](const char* name) { return suggestion[QLatin1String(name)].toString(); };
  auto head = field("person").left(12) + "  " + field("name") + ", " + field("town");
  if (!field("profession").isEmpty()) head += " · " + field("profession");
  auto text = head.toStdString() + '\n' + wordsLines(suggestion["reasons"].toArray()) + wordsLine(suggestion["bridge"]);
  return text + wordsLine(QJsonObject{{"words", words::availability(person)}});
}

// Why there is nobody, if one knows.
std::string nobodyNote(session::Session& session, const Id& person) {
  const auto found = session.get<v1::Person>(person);
  const auto& profile = person == session.account() ? session.me() : found ? found->value : v1::Person();
  if (domain::isPausedOn(profile, session.today()))
    return words::paused(profile, json(nameOf(session, person))).toStdString();
  return "Nobody to suggest at present.";
}

Result<Answer> suggest(Context& context, const Suggesting& given) {
  COLLEGA_SESSION(session, context);
  std::optional<Id> space;
  auto person = session.account();
  if (!given.space.empty()) {
    COLLEGA_ASSIGN(found, findSpace(session, given.space));
    space = found.id;
  }
  if (!given.person.empty()) {
    COLLEGA_ASSIGN(found, findPerson(session, given.person));
    person = found;
  }
  COLLEGA_ASSIGN(suggestions, session.suggestions(space, person));
  const auto one = person == session.account() ? QString() : json(nameOf(session, person));
  Answer answer{.note = suggestions.empty() ? nobodyNote(session, person) : ""};
  QJsonArray array;
  for (const auto& suggestion : suggestions) {
    const auto object = suggestionJson(session, suggestion, one);
    const auto found = session.get<v1::Person>(suggestion.person);
    answer.text += suggestionText(object, found ? found->value : v1::Person());
    array.append(object);
  }
  answer.json = array;
  return answer;
}

}  // namespace

void addPairSuggest(const Commands& pair) {
  pair.command<Suggesting>("suggest", "Who could learn from whom, and why", suggest,
                           [](CLI::App& app, Suggesting& given) {
                             app.add_option("--space", given.space, "Only in this partnership");
                             app.add_option("--for", given.person, "For somebody else");
                           });
}

}  // namespace collega::cli

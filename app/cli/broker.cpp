// broker ask, take, admit, done, list, desk, voice: what brokers are asked, and what they see.
#include "app/cli/broker.h"

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/overview.h"
#include "app/cli/reach.h"
#include "app/session/brokers/bridging.h"
#include "app/session/words/brokering.h"
#include "app/session/words/words.h"

namespace collega::cli {

namespace words = session::words;

QJsonObject helpJson(session::Session& session, const session::HelpLine& line) {
  QJsonArray route;
  for (const auto& each : line.route) {
    const auto name = json(nameOf(session, each.broker));
    route.append(QJsonObject{{"broker", json(each.broker)},
                             {"name", name},
                             {"languages", textsJson(each.languages)},
                             {"subject", json(each.subject)},
                             {"plays_role", each.playsRole},
                             {"load", each.load},
                             {"words", words::routed(each, name)}});
  }
  auto object = fieldsJson(line.item.value);
  object["id"] = json(line.item.id);
  object["space"] = json(line.item.space);
  object["route"] = route;
  return object;
}

std::string helpText(session::Session& session, const session::HelpLine& line) {
  const auto& help = line.item.value;
  const auto broker = Id::from(help.broker());
  auto text = brief(line.item.id) + "  " + words::label(help.state()).toStdString() + "  " + clip(help.question());
  if (broker && !broker->isNull()) text += "  " + nameOf(session, *broker);
  text += '\n';
  for (const auto& each : line.route)
    text += "    " + words::routed(each, json(nameOf(session, each.broker))).toStdString() + '\n';
  if (domain::isOpen(help) && line.route.empty()) text += "    " + words::nobodyFits().toStdString() + '\n';
  return text;
}

namespace {

struct Asking {
  std::string question;
  std::string about;
  std::string role;
  std::string space;
  std::vector<std::string> languages;
  std::vector<std::string> themes;
};

// Nothing where nothing was typed.
Result<std::optional<Id>> spaceIn(session::Session& session, const std::string& words) {
  if (words.empty()) return std::optional<Id>();
  COLLEGA_ASSIGN(space, findSpace(session, words));
  return std::optional(space.id);
}

Result<Answer> ask(Context& context, const Asking& given) {
  COLLEGA_SESSION(session, context);
  session::HelpAsked asked{given.question, {}, {}, given.languages, given.themes};
  asked.role = enumOf<v1::BrokerRole>(given.role).value_or(v1::BROKER_ROLE_UNSPECIFIED);
  if (!given.about.empty()) {
    COLLEGA_ASSIGN(about, findAnything(session, given.about));
    asked.about = about;
  }
  COLLEGA_ASSIGN(space, spaceIn(session, given.space));
  if (!space && !asked.about) {
    COLLEGA_ASSIGN(only, spaceToLookAt(session, {}));
    space = only.id;
  }
  COLLEGA_ASSIGN(id, session::askHelp(session, space, asked));
  COLLEGA_ASSIGN(row, session.row(id));
  return Answer{.json = QJsonObject{{"id", json(id)}, {"space", json(row.space)}},
                .text = id.hex(),
                .note = "Asked. The brokers see it after the next sync."};
}

struct Answering {
  std::string help;
  std::string words;
};

Result<Answer> change(Context& context, const Answering& given,
                      const std::function<Result<void>(session::Session&, const Id&)>& act) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.help, records::kindOf<v1::Help>().number));
  COLLEGA_TRY(act(session, row.id));
  COLLEGA_ASSIGN(after, session.row(row.id));
  return Answer{.json = recordJson(after), .text = row.id.hex(), .note = "It goes out at the next sync."};
}

Result<Answer> take(Context& context, const Answering& given) { return change(context, given, session::takeHelp); }

Result<Answer> done(Context& context, const Answering& given) {
  return change(context, given, [&given](session::Session& session, const Id& id) {
    return session::finishHelp(session, id, given.words);
  });
}

// It is the pair that wants the broker in, so it stands on what the broker did last.
Result<Answer> admit(Context& context, const Answering& given) {
  return aroundSync(context, Needs::Nothing, [&given](session::Session& session) -> Result<Answer> {
    COLLEGA_ASSIGN(row, findRecord(session, given.help, records::kindOf<v1::Help>().number));
    COLLEGA_TRY(session::admitBroker(session, row.id));
    return Answer{.json = recordJson(row),
                  .text = row.id.hex(),
                  .note = "The broker comes into your pair's space, and leaves it when the help is done."};
  });
}

struct Listing {
  std::string space;
  bool open = false;
};

Result<Answer> list(Context& context, const Listing& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(space, spaceIn(session, given.space));
  COLLEGA_ASSIGN(found, session::helpIn(session, space, given.open));
  Answer answer;
  QJsonArray array;
  for (const auto& line : found) {
    array.append(helpJson(session, line));
    answer.text += helpText(session, line);
  }
  answer.json = array;
  return answer;
}

}  // namespace

void addBroker(const Commands& top) {
  const auto group = top.group("broker", "Initiators, interpreters, mediators: what they are asked, and what they see");
  group.command<Asking>("ask", "Ask the brokers for help", ask, [](CLI::App& app, Asking& given) {
    app.add_option("QUESTION", given.question, "What you need")->required();
    app.add_option("--about", given.about, "A pair, a visit or a lesson");
    app.add_option("--role", given.role, "initiator · interpreter · mediator")
        ->check(CLI::IsMember(wordsOf(*v1::BrokerRole_descriptor())));
    addList(app, "--language,--languages", given.languages, "To be spoken; otherwise those of the pair's two sides");
    addList(app, "--theme,--themes", given.themes, "To be known; otherwise those of the pair");
    app.add_option("--space", given.space, "The partnership");
  });
  const auto chooseHelp = [](CLI::App& app, Answering& given) {
    app.add_option("ID", given.help, "The beginning of its id")->required();
  };
  group.command<Answering>("take", "Take a request up, as a broker", take, chooseHelp);
  group.command<Answering>("admit", "Let the broker who took it into your pair's space", admit, chooseHelp);
  group.command<Answering>("done", "Say that it is done", done, [chooseHelp](CLI::App& app, Answering& given) {
    chooseHelp(app, given);
    app.add_option("TEXT", given.words, "What came of it");
  });
  group.command<Listing>("list", "Requests, and which brokers they go to", list, [](CLI::App& app, Listing& given) {
    app.add_option("--space", given.space, "Only of this partnership");
    app.add_flag("--open", given.open, "Only those that are not done");
  });
  addBrokersDesk(group);
}

}  // namespace collega::cli

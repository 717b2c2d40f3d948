// bell ring, list, answer: breaking a silence.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/rhythm/bells.h"
#include "app/session/rhythm/rhythms.h"
#include "app/session/words/ties.h"

namespace collega::cli {
namespace {

namespace words = session::words;

struct Given {
  std::string id;
  std::string to;
  std::string text;
  std::string reason;
  std::string contact;
};

// Of a space one can read, one that is known by its pulse, or a person.
std::string nameOfTie(session::Session& session, const Id& about) {
  const auto tie = session::rhythmOf(session, about);
  return tie ? tie->name : brief(about);
}

Result<Answer> shown(session::Session& session, const Id& id) {
  COLLEGA_ASSIGN(row, session.row(id));
  return Answer{.json = recordJson(row), .text = id.hex()};
}

Result<Answer> ring(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(about, findAnything(session, given.id));
  session::Ringing ringing{.about = about, .note = given.text};
  if (!given.to.empty()) {
    COLLEGA_ASSIGN(person, findPerson(session, given.to));
    ringing.to = person;
  }
  COLLEGA_ASSIGN(id, session::ringBell(session, ringing));
  return shown(session, id);
}

std::vector<std::string> bellRow(session::Session& session, const session::Item<v1::Bell>& bell) {
  const auto& value = bell.value;
  const auto to = Id::from(value.to());
  const auto about = Id::from(value.about());
  return {brief(bell.id),
          words::day(value.rung_on()).toStdString(),
          about ? nameOfTie(session, *about) : "",
          to ? "→ " + nameOf(session, *to) : "",
          words::label(value.state()).toStdString(),
          words::label(value.reason()).toStdString(),
          clip(value.answer().empty() ? value.note() : value.answer())};
}

Result<Answer> list(Context& context) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(bells, session.all<v1::Bell>());
  QJsonArray array;
  Rows rows;
  for (const auto& bell : bells) {
    COLLEGA_ASSIGN(row, session.row(bell.id));
    array.append(recordJson(row));
    rows.push_back(bellRow(session, bell));
  }
  return Answer{.json = array, .text = table(rows)};
}

Result<Answer> answer(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.id, records::kindOf<v1::Bell>().number));
  const auto reason = enumOf<v1::SilenceReason>(given.reason).value_or(v1::SILENCE_REASON_UNSPECIFIED);
  const auto contact = enumOf<v1::ContactKind>(given.contact).value_or(v1::CONTACT_KIND_UNSPECIFIED);
  COLLEGA_TRY(session::answerBell(session, row.id, given.text, reason, contact));
  return shown(session, row.id);
}

}  // namespace

void addBell(const Commands& top) {
  const auto group = top.group("bell", "Asking somebody to break a silence");
  group.command<Given>("ring", "Ring it", ring, [](CLI::App& app, Given& given) {
    app.add_option("ID", given.id, "A partnership, a pair or a person")->required();
    app.add_option("--to", given.to, "Whom to ask; otherwise whoever should ring");
    app.add_option("--note", given.text, "What you want to say with it");
  });
  group.command("list", "The bells, newest first", list);
  group.command<Given>("answer", "Answer one", answer, [](CLI::App& app, Given& given) {
    app.add_option("ID", given.id, "The beginning of its id")->required();
    app.add_option("TEXT", given.text, "What comes of it");
    app.add_option("--reason", given.reason, "Why it was silent")
        ->check(CLI::IsMember(wordsOf(*v1::SilenceReason_descriptor())));
    app.add_option("--contact", given.contact, "You were in contact; it is logged, for today")
        ->check(CLI::IsMember(wordsOf(*v1::ContactKind_descriptor())));
  });
}

}  // namespace collega::cli

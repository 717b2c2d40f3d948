// bell ring, list, answer: breaking a silence.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/rhythm/bells.h"

namespace collega::cli {
namespace {

struct Given {
  std::string id;
  std::string to;
  std::string text;
  std::string reason;
};

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

Result<Answer> list(Context& context) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(bells, session.all<v1::Bell>());
  QJsonArray array;
  Rows rows;
  for (const auto& bell : bells) {
    COLLEGA_ASSIGN(row, session.row(bell.id));
    const auto to = Id::from(bell.value.to());
    array.append(recordJson(row));
    rows.push_back({brief(bell.id), bell.value.rung_on(), to ? nameOf(session, *to) : "", wordOf(bell.value.state()),
                    clip(bell.value.answer().empty() ? bell.value.note() : bell.value.answer())});
  }
  return Answer{.json = array, .text = table(rows)};
}

Result<Answer> answer(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.id, records::kindOf<v1::Bell>().number));
  const auto reason = enumOf<v1::SilenceReason>(given.reason).value_or(v1::SILENCE_REASON_UNSPECIFIED);
  COLLEGA_TRY(session::answerBell(session, row.id, given.text, reason));
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
  });
}

}  // namespace collega::cli

// followup due, done, snooze, drop: answering what was asked.
#include <QJsonArray>

#include "app/cli/find.h"
#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/session/follow_ups/follow_ups.h"
#include "app/session/words/words.h"

namespace collega::cli {
namespace {

namespace words = session::words;

struct Due {
  bool all = false;
};

QJsonObject dueJson(const session::DueFollowUp& asked) {
  return {{"id", json(asked.item.id)},
          {"space", json(asked.item.space)},
          {"question", words::question(asked.item.value)},
          {"due", json(isoMoment(asked.dueMs))},
          {"is_due", asked.due},
          {"mine", asked.mine},
          {"fields", fieldsJson(asked.item.value)}};
}

// What is due for oneself; --all: everything that waits for an answer, whenever and whoever it is asked of.
Result<Answer> due(Context& context, const Due& given) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(found, session.followUps(!given.all));
  QJsonArray array;
  Rows rows;
  for (const auto& asked : found) {
    if (!given.all && !asked.mine) continue;
    array.append(dueJson(asked));
    rows.push_back({brief(asked.item.id), words::moment(asked.dueMs, asked.item.value.zone()).toStdString(),
                    clip(words::question(asked.item.value).toStdString()), asked.mine ? "" : "(asked of others)"});
  }
  return Answer{.json = array, .text = table(rows), .note = rows.empty() ? "Nothing is due." : ""};
}

struct Doing {
  std::string followUp;
  std::string answer;
  std::string application;
  std::string outcome;
  std::string procedure;
  int days = 7;
  bool series = false;
};

void chooseFollowUp(CLI::App& app, Doing& given) {
  app.add_option("ID", given.followUp, "The beginning of its id")->required();
}

using Act = std::function<Result<void>(session::Session&, const Id&)>;

Result<Answer> actOn(Context& context, const Doing& given, const Act& act) {
  COLLEGA_SESSION(session, context);
  COLLEGA_ASSIGN(row, findRecord(session, given.followUp, records::kindOf<v1::FollowUp>().number));
  COLLEGA_TRY(act(session, row.id));
  COLLEGA_ASSIGN(after, session.row(row.id));
  return Answer{.json = recordJson(after), .text = recordSheet(session, after)};
}

Result<Answer> done(Context& context, const Doing& given) {
  return actOn(context, given, [&given](session::Session& session, const Id& id) {
    v1::Answer answer;
    answer.set_text(given.answer);
    answer.set_application(enumOf<v1::Application>(given.application).value_or(v1::APPLICATION_UNSPECIFIED));
    answer.set_outcome(enumOf<v1::Outcome>(given.outcome).value_or(v1::OUTCOME_UNSPECIFIED));
    answer.set_procedure(given.procedure);
    return session::answerFollowUp(session, id, std::move(answer));
  });
}

Result<Answer> snooze(Context& context, const Doing& given) {
  return actOn(context, given,
               [&given](session::Session& session, const Id& id) { return session.snoozeFollowUp(id, given.days); });
}

Result<Answer> drop(Context& context, const Doing& given) {
  return actOn(context, given, [&given](session::Session& session, const Id& id) {
    return given.series ? session::endSeries(session, id) : session::dropFollowUp(session, id);
  });
}

}  // namespace

void addFollowUp(const Commands& followup) {
  followup.command<Due>("due", "What is asked of you now", due, [](CLI::App& app, Due& given) {
    app.add_flag("--all", given.all, "Also what is asked later, and of others");
  });
  followup.command<Doing>("done", "Answer it", done, [](CLI::App& app, Doing& given) {
    chooseFollowUp(app, given);
    app.add_option("ANSWER", given.answer, "\"Nothing yet\" is an answer too");
    app.add_option("--answer", given.answer, "The same");
    app.add_option("--application", given.application, "idea · planned · tried · adopted · blocked")
        ->check(CLI::IsMember(wordsOf(*v1::Application_descriptor())));
    app.add_option("--outcome", given.outcome, "What became of it on your side")
        ->check(CLI::IsMember(wordsOf(*v1::Outcome_descriptor())));
    app.add_option("--procedure", given.procedure, "In which procedure it is embedded");
  });
  followup.command<Doing>("snooze", "Ask me again later; the others are asked as before", snooze,
                          [](CLI::App& app, Doing& given) {
                            chooseFollowUp(app, given);
                            app.add_option("--days", given.days, "How many days later")->check(CLI::Range(1, 3660));
                          });
  followup.command<Doing>("drop", "No longer ask", drop, [](CLI::App& app, Doing& given) {
    chooseFollowUp(app, given);
    app.add_flag("--series", given.series, "Nor what would come after it");
  });
}

}  // namespace collega::cli

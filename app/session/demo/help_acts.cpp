// What brokers are asked for, and what towns are asked to back.
#include "app/session/brokers/brokering.h"
#include "app/session/coordinators/backings.h"
#include "app/session/demo/acts.h"

namespace collega::session {

namespace {

Result<Id> ask(const Doing& doing) {
  COLLEGA_ASSIGN(help, doing.value<v1::Help>());
  HelpAsked asked{help.question(), {}, help.broker_role(), {}, {}};
  asked.languages.assign(help.languages().begin(), help.languages().end());
  asked.themes.assign(help.themes().begin(), help.themes().end());
  if (!doing.act.about.isEmpty()) {
    COLLEGA_ASSIGN(about, doing.about());
    asked.about = about;
  }
  return askHelp(doing.by, doing.space, asked);
}

Result<Id> take(const Doing& doing) {
  COLLEGA_ASSIGN(help, doing.about());
  COLLEGA_TRY(takeHelp(doing.by, help));
  return Id();
}

Result<Id> finish(const Doing& doing) {
  COLLEGA_ASSIGN(help, doing.about());
  COLLEGA_TRY(finishHelp(doing.by, help, doing.what[u"answer"].toString().toStdString()));
  return Id();
}

Result<Id> askTown(const Doing& doing) {
  COLLEGA_ASSIGN(backing, doing.value<v1::Backing>());
  return askBacking(doing.by, doing.space, {backing.initiative(), backing.town(), backing.organisation()});
}

Result<Id> answerForTown(const Doing& doing) {
  COLLEGA_ASSIGN(id, doing.about());
  COLLEGA_ASSIGN(said, doing.value<v1::Backing>());
  COLLEGA_TRY(answerBacking(doing.by, id, said.state() == v1::BACKING_STATE_GIVEN, said.answer()));
  return Id();
}

}  // namespace

DemoVerbs helpVerbs() {
  return {{QStringLiteral("ask_help"), ask},
          {QStringLiteral("take_help"), take},
          {QStringLiteral("finish_help"), finish},
          {QStringLiteral("ask_backing"), askTown},
          {QStringLiteral("answer_backing"), answerForTown}};
}

}  // namespace collega::session

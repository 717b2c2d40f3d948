#include "app/cli/reach.h"

#include <QEventLoop>

namespace collega::cli {
namespace {

bool isAway(const Error& error) { return exitCode(error.problem) == exitCode(Problem::Unreachable); }

void addNotReached(const Context& context, Needs needs, const Error& error, Answer& answer) {
  if (!answer.note.empty()) answer.note += '\n';
  answer.note += context.explain(error);
  if (isAway(error)) answer.note += "\nIt is kept here and will be sent at the next sync.";
  if (needs == Needs::Server || !isAway(error)) answer.exit = exitCode(error.problem);
}

}  // namespace

Result<sync::Status> syncOnce(session::Session& session) {
  QEventLoop loop;
  bool finished = false;
  QObject::connect(&session, &session::Session::syncFinished, &loop, [&] {
    finished = true;
    loop.quit();
  });
  session.startSync(false);
  if (!finished) loop.exec();
  const auto status = session.syncStatus();
  if (status.lastError) return *status.lastError;
  return status;
}

Result<Answer> aroundSync(Context& context, Needs needs, const std::function<Result<Answer>(session::Session&)>& act) {
  COLLEGA_SESSION(session, context);
  const auto before = syncOnce(session);
  COLLEGA_ASSIGN(answer, act(session));
  const auto after = before || !isAway(before.error()) ? syncOnce(session) : before;
  if (!after) addNotReached(context, needs, after.error(), answer);
  return answer;
}

}  // namespace collega::cli

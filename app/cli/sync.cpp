// sync: everything out and in; --follow stays until interrupted.
#include <sys/signalfd.h>
#include <unistd.h>
#include <QCoreApplication>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QTimer>
#include <csignal>
#include <sstream>

#include "app/cli/groups.h"
#include "app/cli/output.h"
#include "app/cli/reach.h"
#include "app/cli/set_aside.h"

namespace collega::cli {
namespace {

struct Given {
  bool follow = false;
  bool progress = false;
};

// How many entries the server got back that it had lost, since `ms`.
Result<std::size_t> handedBackSince(session::Session& session, std::int64_t ms) {
  COLLEGA_ASSIGN(kept, session.setting("sync.refilled"));
  std::int64_t when = 0;
  std::size_t count = 0;
  std::istringstream(kept.value_or("")) >> when >> count;
  return when >= ms ? count : 0;
}

std::string noteOf(std::size_t handedBack) {
  if (handedBack == 0) return {};
  return "The server had lost " + std::to_string(handedBack) + " entries, and has them again from here.\n";
}

Result<Answer> told(session::Session& session, std::int64_t sinceMs) {
  COLLEGA_ASSIGN(handedBack, handedBackSince(session, sinceMs));
  const auto count = [](std::size_t n) { return qint64(n); };
  const auto status = session.syncStatus();
  COLLEGA_ASSIGN(aside, setAsideAnywhere(session));
  return Answer{.json = QJsonObject{{"phase", json(wordOf(status.phase))},
                                    {"sent", count(status.sent)},
                                    {"received", count(status.received)},
                                    {"handed_back", count(handedBack)},
                                    {"carried", count(status.carried)},
                                    {"waiting", count(status.waiting)},
                                    {"quarantined", count(aside.count)}},
                .text = "in step: " + std::to_string(status.sent) + " sent, " + std::to_string(status.received) +
                        " received" + (status.waiting ? ", " + std::to_string(status.waiting) + " waiting" : ""),
                .note = noteOf(handedBack) + aside.note};
}

std::string progressLine(const sync::Status& status) {
  return wordOf(status.phase) + "  sent " + std::to_string(status.sent) + "  received " +
         std::to_string(status.received) + "  waiting " + std::to_string(status.waiting) +
         (status.carried ? "  chunks " + std::to_string(status.carried) : "");
}

void showProgress(const Context& context, session::Session& session) {
  QObject::connect(&session, &session::Session::syncStatusChanged, &session, [&context, &session] {
    const auto status = session.syncStatus();
    context.say(progressLine(status) + (status.lastError ? "  " + context.explain(*status.lastError) : ""));
  });
}

// Ends the loop on an interrupt or a request to end, so that the profile closes in order.
class UntilInterrupted {
 public:
  UntilInterrupted() {
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGINT);
    sigaddset(&ending, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    descriptor_ = signalfd(-1, &ending, SFD_CLOEXEC);
    notifier_ = std::make_unique<QSocketNotifier>(descriptor_, QSocketNotifier::Read);
    QObject::connect(notifier_.get(), &QSocketNotifier::activated, &loop_, &QEventLoop::quit);
  }
  ~UntilInterrupted() {
    notifier_.reset();
    close(descriptor_);
  }
  UntilInterrupted(const UntilInterrupted&) = delete;
  UntilInterrupted& operator=(const UntilInterrupted&) = delete;
  void wait() { loop_.exec(); }

 private:
  int descriptor_ = -1;
  std::unique_ptr<QSocketNotifier> notifier_;
  QEventLoop loop_;
};

Result<Answer> follow(session::Session& session) {
  UntilInterrupted interrupted;
  const auto began = session.nowMs();
  session.startSync(true);
  interrupted.wait();
  auto answer = told(session, began);
  session.stopSync();
  return answer;
}

Result<Answer> runSync(Context& context, const Given& given) {
  COLLEGA_SESSION(session, context);
  if (given.progress) showProgress(context, session);
  if (given.follow) return follow(session);
  const auto began = session.nowMs();
  COLLEGA_TRY(syncOnce(session));
  return told(session, began);
}

}  // namespace

void addSync(const Commands& top) {
  top.command<Given>("sync", "Send what waits, read what others wrote", runSync, [](CLI::App& app, Given& given) {
    app.add_flag("--follow", given.follow, "Stay connected until interrupted");
    app.add_flag("--progress", given.progress, "Say on stderr how far it is");
  });
}

}  // namespace collega::cli

#include "app/viewmodels/devices/link_host_model.h"

#include <QDateTime>

#include "app/session/devices/link_host.h"
#include "app/viewmodels/convert.h"

namespace collega::viewmodels {

using session::LinkHost;

namespace {

// Longer than a code works: the server says when its time is over, whatever the clock is here.
constexpr std::int64_t patienceMs = 15LL * 60 * 1000;

}  // namespace

struct LinkHostModel::Said {
  Stage stage = Closed;
  QString code;
  qint64 expiresMs = 0;
  QString name;
  QString number;
  std::optional<Error> error;
};

LinkHostModel::~LinkHostModel() { dismiss(); }

void LinkHostModel::dismiss() {
  if (!profile()) return;
  profile()->worker().run([host = host_](Session&) -> Result<void> {
    delete host->data();
    return {};
  });
}

// There is nothing to read, and what went wrong stays on the screen.
void LinkHostModel::reload() {
  if (!ready()) load([](Session&) -> Result<bool> { return true; }, [](bool) {});
}

void LinkHostModel::setStage(Stage stage) {
  stage_ = stage;
  Q_EMIT changed();
}

void LinkHostModel::open() {
  if (stage_ == Opening || stage_ == Approving) return;
  close();
  setStage(Opening);
  const auto tell = handedTo<Said>(this, [this](const Said& said) { take(said); });
  ask([host = host_, tell](Session& session) -> Result<void> {
    auto* made = new LinkHost(session);
    made->setParent(&session);  // goes with it where the profile is locked
    *host = made;
    const auto say = [made, tell](Stage stage, const std::optional<Error>& error = std::nullopt) {
      tell({stage, text(made->code()), made->expiresMs(), text(made->name()), inHalves(made->number()), error});
    };
    connect(made, &LinkHost::opened, made, [made, say] {
      say(Shown);
      made->await(patienceMs);
    });
    connect(made, &LinkHost::asked, made, [say] { say(Asked); });
    connect(made, &LinkHost::accepted, made, [say] { say(Done); });
    connect(made, &LinkHost::failed, made, [say](const Error& error) { say(Closed, error); });
    made->open();
    return {};
  });
}

void LinkHostModel::take(const Said& said) {
  if (said.error) return fail(*said.error);
  code_ = said.code;
  until_ = QLocale().toString(QDateTime::fromMSecsSinceEpoch(said.expiresMs).time(), QLocale::ShortFormat);
  name_ = said.name;
  number_ = said.number;
  setStage(said.stage);
  if (said.stage != Done) return;
  profile()->syncNow();
  Q_EMIT approved(name_);
}

void LinkHostModel::fail(const Error& error) {
  if (error.problem == Problem::NotFound)
    setProblem(tr("The time for this code is over. Show a new one."));
  else
    setProblem(session::words::paragraph(error));
  // A mistake in the passphrase does not send the other device away.
  setStage(stage_ == Approving && error.problem == Problem::WrongPassphrase ? Asked : Closed);
}

void LinkHostModel::approve(const QString& passphrase) {
  if (stage_ != Asked) return;
  forgetProblem();
  setStage(Approving);
  const auto secret = std::make_shared<crypto::Secret>(secretOf(passphrase));
  ask([host = host_, secret](Session&) -> Result<void> {
    if (*host) (*host)->accept(*secret);
    return {};
  });
}

void LinkHostModel::close() {
  dismiss();
  forgetProblem();
  code_.clear();
  setStage(Closed);
}

}  // namespace collega::viewmodels

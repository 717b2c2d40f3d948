#include "app/viewmodels/profile.h"

#include <QDateTime>
#include <QLocale>
#include <tuple>

#include "app/session/brokers/brokers_desk.h"
#include "app/session/words/words.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/deliver.h"

namespace collega::viewmodels {
namespace {

namespace words = session::words;

struct Me {
  v1::Person person;
  Id account;
  std::string server;
  bool broker = false;
  bool coordinator = false;
};

// In a pair both are.
bool coordinates(const session::SpaceInfo& space) {
  return space.kind != v1::SPACE_KIND_PAIR && space.role == v1::ROLE_COORDINATOR;
}

int standingOf(const sync::Status& status) {
  switch (status.phase) {
    case sync::Phase::InStep:
      return 0;
    case sync::Phase::Idle:
    case sync::Phase::Offline:
      return 2;
    case sync::Phase::Stopped:
      return 3;
    default:
      return 1;
  }
}

QString timeOf(std::int64_t ms) {
  return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).time(), QLocale::ShortFormat);
}

QString progressOf(const sync::Status& status) {
  const auto count = [](const char* said, std::size_t number) {
    return number == 0 ? QString() : Profile::tr(said, nullptr, static_cast<int>(number));
  };
  return joined({count(QT_TRANSLATE_N_NOOP("collega::viewmodels::Profile", "%n received"), status.received),
                 count(QT_TRANSLATE_N_NOOP("collega::viewmodels::Profile", "%n sent"), status.sent)});
}

// Only of sending it is known how much there is.
double partOf(const sync::Status& status) {
  if (status.phase != sync::Phase::Sending || status.sent == 0) return 0;
  return static_cast<double>(status.sent) / static_cast<double>(status.sent + status.waiting);
}

bool holdsProfile(const std::filesystem::path& folder) {
  std::error_code ignored;
  return std::filesystem::exists(folder, ignored) && !std::filesystem::is_empty(folder, ignored);
}

std::filesystem::path freeBeside(const std::filesystem::path& folder) {
  const auto today = QDate::currentDate().toString(Qt::ISODate).toStdString();
  auto beside = std::filesystem::path(folder.native() + "-" + today);
  for (int number = 2; std::filesystem::exists(beside); ++number)
    beside = folder.native() + "-" + today + "-" + std::to_string(number);
  return beside;
}

}  // namespace

crypto::Secret secretOf(const QString& words) {
  std::string bytes = words.normalized(QString::NormalizationForm_C).toStdString();
  crypto::Secret secret(bytes);
  crypto::wipe(bytes);
  return secret;
}

Profile::Profile(std::filesystem::path folder, sync::Clock clock, QObject* parent)
    : QObject(parent),
      folder_(std::move(folder)),
      worker_(std::move(clock)),
      standing_(holdsProfile(folder_) ? Locked : Missing) {
  connect(&worker_, &session::Worker::recordsChanged, this, &Profile::recordsChanged);
  connect(&worker_, &session::Worker::recordsChanged, this, &Profile::readMe);
  connect(&worker_, &session::Worker::syncStatusChanged, this, &Profile::takeStatus);
  connect(&worker_, &session::Worker::locked, this, [this] { setStanding(holdsProfile(folder_) ? Locked : Missing); });
}

QDateTime Profile::now() const { return QDateTime::fromMSecsSinceEpoch(worker_.clock()()); }

void Profile::unlock(const QString& passphrase) {
  if (standing_ != Opening) await(worker_.unlock(folder_, secretOf(passphrase)));
}

void Profile::unlockByKey(crypto::Secret key) {
  if (standing_ != Opening) await(worker_.unlockByKey(folder_, std::move(key)));
}

void Profile::await(QFuture<Result<void>> opening) {
  setProblem({});
  setStanding(Opening);
  deliver(std::move(opening), this, [this](const Result<void>& opened) {
    if (opened) return made();
    setProblem(words::paragraph(opened.error()));
    setStanding(Locked);
  });
}

void Profile::made() {
  readMe();
  syncNow();
}

void Profile::lock() {
  if (standing_ != Open) return;
  Q_EMIT locking();
  worker_.lock();
}

void Profile::setAside() {
  if (standing_ != Locked) return;
  std::error_code failed;
  std::filesystem::rename(folder_, freeBeside(folder_), failed);
  if (failed)
    setProblem(words::paragraph({Problem::StorageFull, failed.message()}));
  else
    setStanding(Missing);
}

void Profile::removeHere() {
  if (standing_ != Open) return;
  Q_EMIT locking();
  deliver(worker_.remove(folder_), this, [this](const Result<void>& gone) {
    if (!gone) return setProblem(words::paragraph(gone.error()));
    Q_EMIT removed();
  });
}

void Profile::syncNow() {
  worker_.run([](session::Session& session) -> Result<void> {
    session.startSync(true);
    return {};
  });
}

void Profile::setStanding(Standing standing) {
  if (standing_ == standing) return;
  standing_ = standing;
  Q_EMIT standingChanged();
}

void Profile::setProblem(const QString& problem) {
  problem_ = problem;
  Q_EMIT problemChanged();
}

void Profile::readMe() {
  const auto who = [](session::Session& session) -> Result<Me> {
    COLLEGA_ASSIGN(broker, session::brokersSomewhere(session));
    COLLEGA_ASSIGN(spaces, session.spaces());
    return Me{session.me(), session.account(), session.server(), broker, std::ranges::any_of(spaces, coordinates)};
  };
  deliver(worker_.run(who), this, [this](const Result<Me>& me) {
    if (!me) return;
    const auto known = [this] { return std::tuple(name_, town_, account_, server_, broker_, coordinator_); };
    const auto before = known();
    name_ = text(me->person.name());
    town_ = text(me->person.town());
    account_ = shown(me->account);
    server_ = text(me->server);
    broker_ = me->broker;
    coordinator_ = me->coordinator;
    if (known() != before) Q_EMIT meChanged();
    setStanding(Open);
  });
}

void Profile::takeStatus(const sync::Status& status) {
  sync_.standing = standingOf(status);
  sync_.words = words::sync(status);
  sync_.reason = status.lastError ? words::paragraph(*status.lastError) : QString();
  sync_.chip = words::label(status.phase);
  sync_.progress = standingOf(status) == 1 ? progressOf(status) : QString();
  sync_.part = partOf(status);
  const auto waiting = static_cast<int>(status.waiting);
  if (waiting > 0)
    sync_.chip = joined({sync_.chip, tr("%n waiting", nullptr, waiting)});
  else if (status.phase == sync::Phase::InStep)
    sync_.chip = joined({sync_.chip, timeOf(status.lastInStepMs)});
  Q_EMIT syncChanged();
}

}  // namespace collega::viewmodels

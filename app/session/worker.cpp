#include "app/session/worker.h"

#include <QCoreApplication>
#include <QEvent>
#include <deque>
#include <mutex>
#include <semaphore>

#include "app/session/keeping/backup.h"
#include "app/session/keeping/removal.h"
#include "app/session/keeping/stay_unlocked.h"
#include "ledger/start.h"

namespace collega::session {

// Lives in the worker's thread; the session is touched only there. What crosses over does so by a queue of its own, as
// ThreadSanitizer does not see the locks within Qt's.
class Worker::Inner : public QObject {
 public:
  using Work = std::function<void(Session*)>;

  void post(Work work) {
    {
      const std::lock_guard lock(mutex_);
      works_.push_back(std::move(work));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
  }

  std::unique_ptr<Session> session;
  std::unique_ptr<Session> recovering;  // until its first sync is over

 protected:
  // One for each.
  void customEvent(QEvent* /*event*/) override { next()(session.get()); }

 private:
  Work next() {
    const std::lock_guard lock(mutex_);
    auto work = std::move(works_.front());
    works_.pop_front();
    return work;
  }

  std::mutex mutex_;
  std::deque<Work> works_;
};

Worker::Worker(sync::Clock clock, QObject* parent) : QObject(parent), clock_(std::move(clock)), inner_(new Inner) {
  qRegisterMetaType<sync::Status>();
  inner_->moveToThread(&thread_);
  thread_.setObjectName(QStringLiteral("session"));
  thread_.start();
}

Worker::~Worker() {
  // What was asked before this is done before it.
  std::binary_semaphore done(0);
  post([&, inner = inner_](Session*) {
    inner->session.reset();
    inner->recovering.reset();
    inner->thread()->quit();
    done.release();
  });
  done.acquire();
  thread_.wait();
  delete inner_;
}

void Worker::post(std::function<void(Session*)> work) { inner_->post(std::move(work)); }

void Worker::watch(Session& session) {
  connect(&session, &Session::syncStatusChanged, &session,
          [this, &session] { Q_EMIT syncStatusChanged(session.syncStatus()); });
}

void Worker::begin(std::unique_ptr<Session> session) {
  watch(*session);
  take(std::move(session));
}

void Worker::take(std::unique_ptr<Session> session) {
  connect(session.get(), &Session::recordsChanged, this, &Worker::recordsChanged);
  inner_->session = std::move(session);
  Q_EMIT unlocked();
}

QFuture<Result<void>> Worker::unlock(const std::filesystem::path& folder, crypto::Secret passphrase) {
  return open(std::move(passphrase),
              [this, folder](const crypto::Secret& secret) { return Session::unlock(folder, secret, clock_); });
}

QFuture<Result<void>> Worker::unlockByKey(const std::filesystem::path& folder, crypto::Secret key) {
  return open(std::move(key),
              [this, folder](const crypto::Secret& secret) { return session::unlockByKey(folder, secret, clock_); });
}

QFuture<Result<void>> Worker::restore(const std::filesystem::path& backup, const std::filesystem::path& folder,
                                      crypto::Secret passphrase) {
  return open(std::move(passphrase),
              [this, backup, folder](const crypto::Secret& secret) -> Result<std::unique_ptr<Session>> {
                COLLEGA_TRY(restoreBackup(backup, folder, secret));
                return Session::unlock(folder, secret, clock_);
              });
}

QFuture<Result<void>> Worker::open(crypto::Secret secret, Opening opening) {
  const Answering<Result<void>> answer;
  auto shared = std::make_shared<crypto::Secret>(std::move(secret));
  post([this, answer, shared, opening = std::move(opening)](Session*) {
    inner_->session.reset();
    auto opened = opening(*shared);
    const auto outcome = opened ? Result<void>() : Result<void>(opened.error());
    if (opened) begin(*std::move(opened));
    answer(outcome);
  });
  return answer.future();
}

QFuture<Result<std::string>> Worker::create(const std::filesystem::path& folder, crypto::Secret passphrase,
                                            Founding founding) {
  const Answering<Result<std::string>> answer;
  auto secret = std::make_shared<crypto::Secret>(std::move(passphrase));
  post([this, answer, folder, secret, founding = std::move(founding)](Session*) {
    inner_->session.reset();
    auto created = Session::create(folder, *secret, founding, clock_);
    if (!created) return answer(created.error());
    begin(std::move(created->session));
    answer(std::string(created->code.text().view()));
  });
  return answer.future();
}

QFuture<Result<void>> Worker::recover(Recovery given, crypto::Secret passphrase) {
  const Answering<Result<void>> end;
  const auto recovery = std::make_shared<Recovery>(std::move(given));
  const auto secret = std::make_shared<crypto::Secret>(std::move(passphrase));
  post([this, recovery, secret, end](Session*) {
    inner_->session.reset();
    auto begun = beginRecovery(*recovery, *secret, clock_);
    if (!begun) return end(begun.error());
    inner_->recovering = *std::move(begun);
    watch(*inner_->recovering);
    const auto over = [this, folder = recovery->folder, end] {
      if (inner_->recovering) end(endRecovery(folder));
    };
    // Afterwards, as the session may go with it.
    connect(inner_->recovering.get(), &Session::syncFinished, inner_, over, Qt::QueuedConnection);
    inner_->recovering->startSync(false);
  });
  return end.future();
}

Result<void> Worker::endRecovery(const std::filesystem::path& folder) {
  if (const auto failed = inner_->recovering->syncStatus().lastError) {
    dropRecovery(inner_->recovering, folder);
    return *failed;
  }
  COLLEGA_TRY(finishRecovery(inner_->recovering, folder));
  take(std::move(inner_->recovering));
  return {};
}

QFuture<Result<void>> Worker::remove(const std::filesystem::path& folder) {
  const Answering<Result<void>> answer;
  post([this, answer, folder](Session*) {
    const auto removed = removeProfile(inner_->session, folder);
    wipeStack();
    Q_EMIT locked();
    answer(removed);
  });
  return answer.future();
}

void Worker::lock() {
  post([this](Session*) {
    inner_->session.reset();
    wipeStack();
    Q_EMIT locked();
  });
  wipeStack();
}

}  // namespace collega::session

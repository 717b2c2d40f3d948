// The session in a thread of its own. Work goes there as functions; answers come back to the asking object's thread.
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <functional>
#include <memory>
#include <type_traits>

#include "app/session/devices/recovery.h"
#include "app/session/session.h"

namespace collega::session {

// An answer that is given once, in the worker's thread.
template <class Answer>
class Answering {
 public:
  Answering() { promise_->start(); }
  [[nodiscard]] QFuture<Answer> future() const { return promise_->future(); }
  void operator()(Answer answer) const {
    promise_->addResult(std::move(answer));
    promise_->finish();
  }

 private:
  std::shared_ptr<QPromise<Answer>> promise_ = std::make_shared<QPromise<Answer>>();
};

class Worker : public QObject {
  Q_OBJECT

 public:
  explicit Worker(sync::Clock clock, QObject* parent = nullptr);
  ~Worker() override;  // locks, and waits for what is under way

  [[nodiscard]] sync::Clock clock() const { return clock_; }
  // Opens or makes the profile in the worker's thread.
  QFuture<Result<void>> unlock(const std::filesystem::path& folder, crypto::Secret passphrase);
  QFuture<Result<void>> unlockByKey(const std::filesystem::path& folder, crypto::Secret key);
  QFuture<Result<std::string>> create(const std::filesystem::path& folder, crypto::Secret passphrase,
                                      Founding founding);
  // Made of a backup in an empty folder, and opened.
  QFuture<Result<void>> restore(const std::filesystem::path& backup, const std::filesystem::path& folder,
                                crypto::Secret passphrase);
  // As a new device of an account that `opening` knows the way into.
  using Opening = std::function<Result<std::unique_ptr<Session>>(const crypto::Secret&)>;
  QFuture<Result<void>> open(crypto::Secret passphrase, Opening opening);
  // By the recovery code, into an empty folder. Opened once a first sync has brought everything; where that fails
  // nothing of it stays. How it stands is said by syncStatusChanged.
  QFuture<Result<void>> recover(Recovery given, crypto::Secret passphrase);
  void lock();
  // Locks, and takes the files of the profile away (keeping/removal.h).
  QFuture<Result<void>> remove(const std::filesystem::path& folder);

  // Runs `work(Session&)` there; it returns a Result. Problem::Locked while no profile is open.
  template <class Work>
  auto run(Work work) -> QFuture<std::invoke_result_t<Work, Session&>>;

 Q_SIGNALS:
  void recordsChanged();
  void syncStatusChanged(collega::sync::Status status);
  void unlocked();
  void locked();

 private:
  void post(std::function<void(Session*)> work);
  void watch(Session& session);
  Result<void> endRecovery(const std::filesystem::path& folder);
  void begin(std::unique_ptr<Session> session);
  void take(std::unique_ptr<Session> session);
  sync::Clock clock_;
  QThread thread_;
  class Inner;
  Inner* inner_;
};

template <class Work>
auto Worker::run(Work work) -> QFuture<std::invoke_result_t<Work, Session&>> {
  using Answer = std::invoke_result_t<Work, Session&>;
  const Answering<Answer> answer;
  post([answer, work = std::move(work)](Session* session) mutable {
    answer(session ? work(*session) : Answer(Problem::Locked));
  });
  return answer.future();
}

}  // namespace collega::session

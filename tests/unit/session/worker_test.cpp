#include "app/session/worker.h"

#include <QTemporaryDir>
#include <QtTest>

#include "tests/unit/session/alone.h"

using namespace collega;
using collega::session::Session;
using collega::session::Worker;

namespace {

template <class T>
T awaited(QFuture<T> future) {
  if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) qFatal("the worker does not answer");
  return future.result();
}

}  // namespace

class WorkerTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    worker_ = std::make_unique<Worker>([] { return test::mondayMs; });
  }
  void cleanup() { worker_.reset(); }

  void answersThatItIsLocked() {
    QCOMPARE(awaited(worker_->run([](Session& session) { return session.spaces(); })).error().problem, Problem::Locked);
  }

  void worksInAThreadOfItsOwn() {
    const auto unlocked = counted(&Worker::unlocked);
    const auto changed = counted(&Worker::recordsChanged);
    const auto code = awaited(create());
    QVERIFY(code.ok());
    QCOMPARE(code->size(), 9U * 5 + 8);
    QTRY_COMPARE(*unlocked, 1);
    const auto elsewhere = awaited(worker_->run([](Session& session) -> Result<bool> {
      test::newPartnership(session);
      return QThread::currentThread() != QCoreApplication::instance()->thread();
    }));
    QVERIFY(*elsewhere);
    QTRY_VERIFY(*changed > 0);
  }

  void locksAndUnlocks() {
    QVERIFY(awaited(create()).ok());
    const auto locked = counted(&Worker::locked);
    worker_->lock();
    QTRY_COMPARE(*locked, 1);
    QCOMPARE(awaited(worker_->unlock(path(), crypto::Secret(std::string_view("wrong")))).error().problem,
             Problem::WrongPassphrase);
    QVERIFY(awaited(worker_->unlock(path(), crypto::Secret(std::string_view("waterlelie")))).ok());
    const auto name =
        awaited(worker_->run([](Session& session) -> Result<std::string> { return session.me().name(); }));
    QCOMPARE(*name, std::string("Sanne"));
  }

  void finishesWhatIsUnderWayBeforeItGoes() {
    QVERIFY(awaited(create()).ok());
    std::vector<QFuture<Result<Id>>> futures;
    for (int i = 0; i < 20; ++i)
      futures.push_back(worker_->run([](Session& session) -> Result<Id> { return test::newPartnership(session); }));
    worker_.reset();
    for (auto& future : futures) QVERIFY(future.isFinished() && future.result().ok());
  }

 private:
  // How often it was told, in this thread: a spy would write in the worker's.
  std::shared_ptr<int> counted(void (Worker::*signal)()) {
    auto count = std::make_shared<int>(0);
    connect(worker_.get(), signal, this, [count] { ++*count; });
    return count;
  }

  [[nodiscard]] std::filesystem::path path() const { return folder_->path().toStdString(); }
  QFuture<Result<std::string>> create() {
    return worker_->create(path(), crypto::Secret(std::string_view("waterlelie")),
                           {test::personNamed("Sanne", "Amsterdam", "NL"), "http://127.0.0.1:9"});
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<Worker> worker_;
};

QTEST_GUILESS_MAIN(WorkerTest)
#include "worker_test.moc"

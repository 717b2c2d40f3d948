// Locking and unlocking while a profile synchronises: whatever is on its way when the lock comes, nothing written is
// lost and nothing crashes.
#include <QTemporaryDir>
#include <QtTest>
#include <random>

#include "app/session/worker.h"
#include "ledger/start.h"
#include "tests/support/server_process.h"

using namespace collega;
using collega::session::Session;
using collega::session::Worker;

namespace {

constexpr int rounds = 12;

crypto::Secret passphrase() { return crypto::Secret(std::string_view("a horse for a kingdom")); }
std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

template <class T>
T awaited(QFuture<T> future) {
  if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000)) qFatal("the worker does not answer");
  return future.result();
}

}  // namespace

class LockRaceTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { start(); }
  void lockingAtAnyMoment();
};

void LockRaceTest::lockingAtAnyMoment() {
  const QTemporaryDir folder;
  const auto profile = folder.filePath("device").toStdString();
  test::ServerProcess server(folder.filePath("server"));
  QVERIFY2(server.start(), qPrintable(server.error()));
  Worker worker(now);
  v1::Person person;
  person.set_name("Sanne");
  person.set_town("Amsterdam");
  QVERIFY(awaited(worker.create(profile, passphrase(), {person, server.url().toStdString()})).ok());
  const auto space = awaited(worker.run([](Session& session) -> Result<Id> {
    v1::Partnership partnership;
    partnership.set_name("Amsterdam - Kocaeli");
    return session.createPartnership(partnership);
  }));
  QVERIFY(space.ok());

  std::mt19937 random(20261130);
  std::size_t written = 0;
  for (int i = 0; i < rounds; ++i) {
    const auto opened = worker.run([](Session& session) -> Result<void> {
      session.startSync(true);
      return {};
    });
    std::vector<QFuture<Result<Id>>> lessons;
    for (int n = 0; n < 20; ++n)
      lessons.push_back(worker.run([id = *space](Session& session) -> Result<Id> {
        v1::Lesson lesson;
        lesson.set_seen("written on the way");
        return session.add(id, lesson);
      }));
    QTest::qWait(static_cast<int>(random() % 30));
    worker.lock();
    for (auto& lesson : lessons) written += awaited(lesson).ok() ? 1 : 0;
    QVERIFY(awaited(worker.unlock(profile, passphrase())).ok());
    static_cast<void>(opened);
  }
  QVERIFY(written > 0);
  const auto kept = awaited(worker.run([id = *space](Session& session) -> Result<std::size_t> {
    store::Query query;
    query.space = id;
    query.kind = v1::Record::kLesson;
    const auto rows = session.list(query);
    return rows ? Result<std::size_t>(rows->size()) : rows.error();
  }));
  QCOMPARE(*kept, written);
}

QTEST_GUILESS_MAIN(LockRaceTest)
#include "lock_race_test.moc"

// What one act of a person writes is kept together or not at all, at whichever row the device gives up.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"
#include "tests/unit/store/faults.h"

using namespace collega;
using collega::test::Alone;

class ActsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { sanne_ = std::make_unique<Alone>(); }

  void aSpaceIsFoundedWithItsFirstRecords() {
    v1::Network network;
    network.set_name("Cities");
    everywhere(*sanne_, 5, [&] { return sanne_->session->createNetwork(network).ok(); });
    QCOMPARE(sanne_->session->spaces()->size(), 1U);
  }

  void aProfileIsTheSameEverywhere() {
    test::newPartnership(**sanne_);
    test::newPartnership(**sanne_);
    auto person = sanne_->session->me();
    person.set_profession("firefighter");
    QSignalSpy changed(sanne_->session.get(), &session::Session::recordsChanged);
    everywhere(*sanne_, 4, [&] {
      const bool done = sanne_->session->setMe(person).ok();
      if (!done) [&] { QVERIFY(sanne_->session->me().profession().empty()); }();
      return done;
    });
    QCOMPARE(sanne_->session->me().profession(), std::string("firefighter"));
    QCOMPARE(changed.count(), 1);
  }

  void anInvitationHasItsSecret() {
    const auto space = test::newPartnership(**sanne_);
    everywhere(*sanne_, 2, [&] { return sanne_->session->invite(space, v1::ROLE_PROFESSIONAL).ok(); });
  }

  void aVisitHasItsFollowUps() {
    const auto space = test::newPartnership(**sanne_);
    v1::Visit visit;
    visit.set_host_town("Kocaeli");
    visit.set_starts("2026-12-01");
    everywhere(*sanne_, 4, [&] { return sanne_->session->addVisit(space, visit).ok(); });
  }

  void whatIsWrittenTogetherIsToldOnce() {
    const auto space = test::newPartnership(**sanne_);
    v1::Lesson lesson;
    lesson.set_seen("a minute of silence");
    QSignalSpy changed(sanne_->session.get(), &session::Session::recordsChanged);
    const auto twice = [&](const Error* end) {
      return sanne_->session->atomically([&]() -> Result<void> {
        COLLEGA_TRY(sanne_->session->addLesson(space, lesson));
        COLLEGA_TRY(sanne_->session->addLesson(space, lesson));
        return end ? Result<void>(*end) : Result<void>();
      });
    };
    const Error end{Problem::NotAllowed, "on second thoughts"};
    QCOMPARE(twice(&end).error(), end);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(sanne_->session->all<v1::Lesson>()->size(), 0U);
    QVERIFY(twice(nullptr).ok());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(sanne_->session->all<v1::Lesson>()->size(), 2U);
  }

  void aPairIsAcceptedWithItsSpace() {
    const QTemporaryDir folder;
    test::ServerProcess server(folder.filePath("server"));
    QVERIFY2(server.start(), qPrintable(server.error()));
    Alone sanne(test::personNamed("Sanne", "Amsterdam", "NL"), server.url().toStdString());
    Alone emre(test::personNamed("Emre", "Kocaeli", "TR"), server.url().toStdString());
    for (auto* each : {&sanne, &emre}) *each->nowMs = QDateTime::currentMSecsSinceEpoch();
    const auto space = test::newPartnership(*sanne);
    const auto link = sanne->invite(space, v1::ROLE_PROFESSIONAL)->text();
    round({&sanne});
    QVERIFY(emre->join(link).ok());
    round({&emre, &sanne, &emre, &sanne});
    const auto pair = *sanne->propose(emre->account(), "searching after an earthquake");
    round({&sanne, &emre});
    everywhere(emre, 8, [&] { return emre->acceptPair(pair, "ringing the bell").ok(); });
    QCOMPARE(emre->spaces()->size(), 2U);
    round({&emre, &sanne});
    QCOMPARE(sanne->spaces()->size(), 2U);
  }

 private:
  static void round(std::initializer_list<Alone*> people) {
    for (auto* each : people) {
      QSignalSpy finished(each->session.get(), &session::Session::syncFinished);
      each->session->startSync(false);
      QVERIFY(finished.count() > 0 || finished.wait(20'000));
      QVERIFY(!each->session->syncStatus().lastError);
    }
  }

  // Fails at each row in turn, at least so often, and leaves nothing each time.
  template <class Act>
  static void everywhere(Alone& who, int atLeast, Act act) {
    test::Faults faults(*who.store);
    const auto failures = test::failEverywhere(*who.store, faults, act);
    QVERIFY2(failures >= atLeast, qPrintable(QString::number(failures)));
  }

  std::unique_ptr<Alone> sanne_;
};

QTEST_GUILESS_MAIN(ActsTest)
#include "acts_test.moc"

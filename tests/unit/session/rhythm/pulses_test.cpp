// Three people and a real server: two of a partnership, and a coordinator of their network who is not in it. What their
// pulses tell is all that the coordinator sees; and telling it ends.
#include "app/session/rhythm/pulses.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/session/coordinators/balances.h"
#include "app/session/rhythm/contacts.h"
#include "app/session/rhythm/rhythms.h"
#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using collega::test::Alone;

class PulsesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    folder_ = std::make_unique<QTemporaryDir>();
    server_ = std::make_unique<test::ServerProcess>(folder_->filePath("server"));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    const auto url = server_->url().toStdString();
    carla_ = std::make_unique<Alone>(test::personNamed("Carla", "Zwolle", "NL"), url);
    sanne_ = std::make_unique<Alone>(test::personNamed("Sanne", "Amsterdam", "NL"), url);
    emre_ = std::make_unique<Alone>(test::personNamed("Emre", "Kocaeli", "TR"), url);
    for (auto* each : {carla_.get(), sanne_.get(), emre_.get()}) *each->nowMs = QDateTime::currentMSecsSinceEpoch();
    v1::Network network;
    network.set_name("Brigades");
    network_ = *carla()->createNetwork(network);
    for (auto* each : {sanne(), emre()}) letIn(carla(), network_, each);
    v1::Partnership partnership;
    partnership.add_towns("Amsterdam");
    partnership.add_towns("Kocaeli");
    partnership_ = *sanne()->createPartnership(partnership, network_);
    letIn(sanne(), partnership_, emre());
    const auto proposal = *sanne()->propose(emre()->account(), "Drills with a whole street");
    round({sanne(), emre()});
    pair_ = *emre()->acceptPair(proposal);
    everybody();
  }
  void cleanupTestCase() {
    carla_.reset();
    sanne_.reset();
    emre_.reset();
    server_.reset();
  }

  void theCoordinatorSeesRhythmAndBalanceAndNoContent() {
    v1::Contact contact;
    contact.set_contact_kind(v1::CONTACT_KIND_CALL);
    contact.set_note("about the whistle of post Osdorp");
    QVERIFY(session::addContact(*sanne(), pair_, contact).ok());
    v1::Lesson lesson;
    lesson.set_seen("Every ten minutes a minute of silence");
    QVERIFY(sanne()->addLesson(pair_, lesson).ok());
    everybody();
    QCOMPARE(carla()->spaces()->size(), 1U);
    const auto ties = *session::spaceRhythms(*carla(), network_);
    QCOMPARE(ties.size(), 1U);
    QVERIFY(ties[0].byPulse);
    QCOMPARE(ties[0].about, partnership_);
    QCOMPARE(ties[0].name, std::string("Amsterdam — Kocaeli"));
    QCOMPARE(ties[0].rhythm.lastContact, std::optional(*domain::parseDay(sanne()->today())));
    const auto balance = *session::balanceOf(*carla(), network_);
    QCOMPARE(balance.parts.size(), 1U);
    QVERIFY(!balance.parts[0].read);
    const domain::Side amsterdam{"Amsterdam", 1, 1, 0, 0, 0, 0};
    const domain::Side kocaeli{"Kocaeli", 0, 0, 0, 0, 0, 0};
    QCOMPARE(balance.parts[0].sides, (std::vector{amsterdam, kocaeli}));
    QVERIFY(carla()->all<v1::Lesson>()->empty() && carla()->all<v1::Goal>()->empty());
    QVERIFY(carla()->all<v1::Contact>()->empty() && carla()->all<v1::Pair>()->empty());
    const auto dump = *carla()->dump();
    for (const auto* secret : {"minute of silence", "whistle", "whole street"})
      QVERIFY(dump.find(secret) == std::string::npos);
  }

  void onceToldItIsQuiet() {
    everybody();
    const auto heads = headCodes();
    for (int i = 0; i < 3; ++i) everybody();
    QCOMPARE(headCodes(), heads);
    for (auto* each : {carla(), sanne(), emre()}) QCOMPARE(each->syncStatus().waiting, 0U);
  }

  void twoWhoTellAtOnceAreNoConflict() {
    // As two would who reckoned differently, neither knowing of the other.
    tellUsual(sanne(), 10);
    tellUsual(emre(), 20);
    everybody();
    QVERIFY(!sanne_->store->conflicts()->empty() && !emre_->store->conflicts()->empty());
    QVERIFY(sanne()->conflicts()->empty() && emre()->conflicts()->empty());
    QCOMPARE(*sanne()->dump(partnership_), *emre()->dump(partnership_));
  }

  void bothTellWhatTheyCounted() {
    add(sanne(), "What Sanne saw");
    add(emre(), "What Emre saw");
    QVERIFY(*session::tellPulses(*sanne(), {pair_}) > 0);
    QVERIFY(*session::tellPulses(*emre(), {pair_}) > 0);
    everybody();
    everybody();
    QVERIFY(sanne()->conflicts()->empty() && emre()->conflicts()->empty());
    QCOMPARE(*sanne()->dump(partnership_), *emre()->dump(partnership_));
    const auto balance = *session::balanceOf(*carla(), network_);
    QCOMPARE(balance.parts.at(0).sides.at(0).lessons + balance.parts.at(0).sides.at(1).lessons, 3);
    onceToldItIsQuiet();
  }

 private:
  session::Session* carla() { return carla_->session.get(); }
  session::Session* sanne() { return sanne_->session.get(); }
  session::Session* emre() { return emre_->session.get(); }

  void round(const std::vector<session::Session*>& sessions) {
    for (auto* session : sessions) {
      QSignalSpy finished(session, &session::Session::syncFinished);
      session->startSync(false);
      QVERIFY(finished.count() > 0 || finished.wait(20'000));
      const auto error = session->syncStatus().lastError;
      QVERIFY2(!error, error ? error->detail.c_str() : "");
    }
  }
  void everybody() { round({sanne(), emre(), sanne(), carla()}); }

  void letIn(session::Session* host, const Id& space, session::Session* guest) {
    const auto link = host->invite(space, v1::ROLE_PROFESSIONAL)->text();
    round({host});
    QVERIFY(guest->join(link).ok());
    round({guest, host, guest, host});
    QCOMPARE(guest->space(space)->role, v1::ROLE_PROFESSIONAL);
  }

  void add(session::Session* session, const char* seen) {
    v1::Lesson lesson;
    lesson.set_seen(seen);
    QVERIFY(session->addLesson(pair_, lesson).ok());
  }

  void tellUsual(session::Session* session, std::uint32_t days) {
    const auto all = *session->all<v1::Pulse>(partnership_);
    auto pulse = all.at(0).value;
    pulse.set_usual_interval_days(days);
    QVERIFY(session->put(partnership_, pair_, pulse).ok());
  }

  std::vector<std::string> headCodes() {
    return {*sanne()->headCode(pair_), *sanne()->headCode(partnership_), *sanne()->headCode(network_),
            *emre()->headCode(pair_),  *emre()->headCode(partnership_),  *carla()->headCode(network_)};
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<test::ServerProcess> server_;
  std::unique_ptr<Alone> carla_;
  std::unique_ptr<Alone> sanne_;
  std::unique_ptr<Alone> emre_;
  Id network_;
  Id partnership_;
  Id pair_;
};

QTEST_GUILESS_MAIN(PulsesTest)
#include "pulses_test.moc"

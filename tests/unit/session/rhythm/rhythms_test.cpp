#include "app/session/rhythm/rhythms.h"

#include <QtTest>

#include "app/session/rhythm/bells.h"
#include "app/session/rhythm/doubles.h"
#include "app/session/rhythm/pulses.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using domain::RhythmState;

class RhythmsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    alone_ = std::make_unique<test::Alone>();
    v1::Network network;
    network.set_name("Brigades");
    network_ = *session().createNetwork(network);
    v1::Partnership partnership;
    partnership.add_towns("Amsterdam");
    partnership.add_towns("Kocaeli");
    space_ = *session().createPartnership(partnership, network_);
  }

  void whatWasSetByHandIsFollowed() {
    contactOn("2026-11-01");
    QVERIFY(change([](auto& it, auto) { return domain::setIntervals(it, {10, 15}); }).ok());
    auto tie = *session::rhythmOf(session(), space_);
    QCOMPARE(tie.rhythm.usualDays, 10);
    QCOMPARE(tie.rhythm.state, RhythmState::Dormant);  // 22 days
    QVERIFY(change([](auto& it, domain::Day today) {
              return domain::pause(it, {v1::SILENCE_REASON_RAMADAN, "2026-12-31", ""}, today);
            }).ok());
    QCOMPARE(session::rhythmOf(session(), space_)->rhythm.state, RhythmState::Suspended);
    QCOMPARE(session().all<v1::Rhythm>(space_)->size(), 1U);
  }

  void oneBellAtATime() {
    const auto bell = *session::ringBell(session(), {.about = space_});
    QCOMPARE(session().get<v1::Bell>(bell)->value.to(), session().account().bytes());
    QCOMPARE(session::ringBell(session(), {.about = space_}).error().problem, Problem::AlreadyExists);
    QVERIFY(!session::answerBell(session(), bell, "", v1::SILENCE_REASON_UNSPECIFIED).ok());
    QVERIFY(session::answerBell(session(), bell, "A new council", v1::SILENCE_REASON_ELECTION).ok());
    QVERIFY(session::ringBell(session(), {.about = space_}).ok());
  }

  void aPulseIsToldOnceAndHidesNothingOfItsSpace() {
    contactOn("2026-11-01");
    QCOMPARE(*session::tellPulses(session()), 1);
    QCOMPARE(*session::tellPulses(session()), 0);
    const auto pulses = *session().all<v1::Pulse>(network_);
    QCOMPARE(pulses.size(), 1U);
    QCOMPARE(pulses[0].id, space_);
    QCOMPARE(pulses[0].value.last_contact(), std::string("2026-11-01"));
    QCOMPARE(session().get<v1::Partnership>(space_)->space, space_);
    contactOn("2026-11-20");
    QCOMPARE(*session::tellPulses(session()), 0);  // told today
    *alone_->nowMs += test::dayMs;
    QCOMPARE(*session::tellPulses(session()), 1);
  }

  void contactsFollowTheirAliases() {
    const auto one = imported("Fatma Kaya");
    const auto other = imported("FATMA KAYA");
    contactOn("2026-10-01", one);
    contactOn("2026-11-01", other);
    QCOMPARE(session::contactRhythms(session())->size(), 2U);
    const auto doubles = *session::doubles(session());
    QCOMPARE(doubles.size(), 1U);
    QVERIFY(session::mergeRecords(session(), doubles[0].other, doubles[0].kept).ok());
    QVERIFY(!session::mergeRecords(session(), doubles[0].kept, doubles[0].other).ok());
    const auto ties = *session::contactRhythms(session());
    QCOMPARE(ties.size(), 1U);
    QCOMPARE(ties[0].about, doubles[0].kept);
    QCOMPARE(ties[0].rhythm.silentDays, 22);
    QVERIFY(session::unmergeRecord(session(), doubles[0].other).ok());
    QCOMPARE(session::contactRhythms(session())->size(), 2U);
  }

 private:
  session::Session& session() { return **alone_; }
  Result<void> change(const session::Setting& how) { return session::changeRhythm(session(), space_, how); }
  Id imported(const char* name) { return *session().add(space_, test::personNamed(name, "Kocaeli", "TR")); }
  void contactOn(const char* day, const Id& with = {}) {
    v1::Contact contact;
    contact.set_on(day);
    contact.add_people(session().account().bytes());
    if (!with.isNull()) contact.add_people(with.bytes());
    QVERIFY(session().add(space_, contact).ok());
  }

  std::unique_ptr<test::Alone> alone_;
  Id network_;
  Id space_;
};

QTEST_GUILESS_MAIN(RhythmsTest)
#include "rhythms_test.moc"

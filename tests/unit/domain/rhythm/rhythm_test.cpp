#include "app/domain/rhythm/rhythm.h"

#include <QtTest>

#include "app/domain/rhythm/rhythm_setting.h"
#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

Day day(const char* text) { return *parseDay(text); }

RhythmInput input(std::initializer_list<const char*> days, const char* today = "2026-11-23") {
  RhythmInput result;
  for (const auto* each : days) result.moments.push_back({day(each), {}});
  result.since = day("2024-01-01");
  result.today = day(today);
  return result;
}

}  // namespace

class RhythmTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void ninetyDaysUnlessSetOrLearned() {
    auto few = input({"2026-11-20"});
    QCOMPARE(rhythmOf(few).usualDays, 90);
    few.setIntervalDays = 30;
    QCOMPARE(rhythmOf(few).usualDays, 30);
    QVERIFY(!rhythmOf(few).learned);
  }

  void learnsTheMedianOfFiveContacts() {
    // Gaps 10, 20, 30, 40 days: the median is 25.
    auto known = input({"2026-08-01", "2026-08-11", "2026-08-31", "2026-09-30", "2026-11-09"});
    known.setIntervalDays = 90;
    const auto rhythm = rhythmOf(known);
    QVERIFY(rhythm.learned);
    QCOMPARE(rhythm.usualDays, 25);
    QCOMPARE(rhythm.silentDays, 14);
    QCOMPARE(text(*rhythm.lastContact), std::string("2026-11-09"));
    QCOMPARE(rhythm.state, RhythmState::Active);
  }

  void severalContactsOnOneDayAreOne() {
    QVERIFY(!rhythmOf(input({"2026-11-01", "2026-11-01", "2026-11-01", "2026-11-05", "2026-11-09"})).learned);
  }

  void contactsBeforeTwoYearsAgoTeachNothing() {
    const auto old = input({"2024-11-20", "2024-11-22", "2026-09-01", "2026-10-01", "2026-11-01"});
    QVERIFY(!rhythmOf(old).learned);
    const auto justIn = input({"2024-11-23", "2024-12-23", "2026-09-01", "2026-10-01", "2026-11-01"});
    QVERIFY(rhythmOf(justIn).learned);
    QCOMPARE(rhythmOf(justIn).usualDays, 31);  // gaps 30, 617, 30, 31
  }

  void coolsAndFallsSilent_data() {
    QTest::addColumn<QString>("today");
    QTest::addColumn<int>("state");
    // The last contact was on 2026-01-01, the interval is 20 days.
    QTest::newRow("30 days: not longer than half as long again") << "2026-01-31" << int(RhythmState::Active);
    QTest::newRow("31 days") << "2026-02-01" << int(RhythmState::Cooling);
    QTest::newRow("60 days: not longer than three times") << "2026-03-02" << int(RhythmState::Cooling);
    QTest::newRow("61 days") << "2026-03-03" << int(RhythmState::Dormant);
  }
  void coolsAndFallsSilent() {
    QFETCH(QString, today);
    QFETCH(int, state);
    auto known = input({"2025-12-20", "2026-01-01"}, today.toUtf8().constData());
    known.setIntervalDays = 20;
    known.since = day("2025-12-20");
    QCOMPARE(int(rhythmOf(known).state), state);
  }

  void wakesForOneInterval() {
    auto known = input({"2026-01-01", "2026-06-01"}, "2026-06-21");
    known.since = day("2026-01-01");
    known.setIntervalDays = 20;
    QCOMPARE(rhythmOf(known).state, RhythmState::Waking);
    known.today = day("2026-06-22");
    QCOMPARE(rhythmOf(known).state, RhythmState::Active);
  }

  void keepsWakingWhenContactGoesOn() {
    auto known = input({"2026-01-01", "2026-06-01", "2026-06-10"}, "2026-06-15");
    known.setIntervalDays = 20;
    known.since = day("2026-01-01");
    QCOMPARE(rhythmOf(known).state, RhythmState::Waking);
  }

  void aPlannedVisitSuspends() {
    auto known = input({"2026-01-01", "2026-12-15"});
    known.setIntervalDays = 20;
    const auto rhythm = rhythmOf(known);
    QCOMPARE(rhythm.state, RhythmState::Suspended);
    QCOMPARE(text(*rhythm.lastContact), std::string("2026-01-01"));
  }

  void silenceBeginsWithTheTie() {
    auto fresh = input({});
    fresh.since = day("2026-11-01");
    QCOMPARE(rhythmOf(fresh).state, RhythmState::Active);
    QCOMPARE(rhythmOf(fresh).silentDays, 22);
    fresh.since = day("2026-01-01");
    QCOMPARE(rhythmOf(fresh).state, RhythmState::Dormant);
    QVERIFY(!rhythmOf(fresh).lastContact);
  }

  void asksTheBrokerThenTheLastInContactThenACoordinator() {
    const auto today = day("2026-11-23");
    const std::vector<Moment> moments{{day("2026-10-01"), {id(1)}},
                                      {day("2026-11-01"), {id(2)}},
                                      {day("2026-11-02"), {}},
                                      {day("2026-12-01"), {id(3)}}};
    const std::vector<Id> coordinators{id(7), id(8)};
    const std::vector<Id> present{id(1), id(2), id(3), id(4), id(9)};
    QCOMPARE(*whoShouldRing({{id(9)}, coordinators, present}, moments, today), id(9));
    QCOMPARE(*whoShouldRing({{id(9), id(1)}, coordinators, present}, moments, today), id(1));
    QCOMPARE(*whoShouldRing({{}, coordinators, present}, moments, today), id(2));
    QCOMPARE(*whoShouldRing({{}, coordinators, {id(1)}}, moments, today), id(1));  // the other has left
    QCOMPARE(*whoShouldRing({{}, coordinators, present}, {}, today), id(7));
    QVERIFY(!whoShouldRing({}, {}, today));
  }

  void recordsTellOfMoments() {
    v1::Contact contact;
    contact.set_on("2026-11-01");
    contact.add_people(id(1).bytes());
    QCOMPARE(text(momentOf(contact)->day), std::string("2026-11-01"));
    QCOMPARE(momentOf(contact)->people, std::vector{id(1)});
    v1::Message message;
    QVERIFY(!momentOf(message));
    message.set_written_at_ms(1796803199999);  // the last millisecond of 2026-12-09 08:00 UTC
    QCOMPARE(text(momentOf(message)->day), std::string("2026-12-09"));
    v1::FollowUp followUp;
    auto* answer = followUp.add_answers();
    answer->set_person(id(4).bytes());
    answer->set_answered_on("2026-11-05");
    followUp.add_answers()->set_answered_on("");
    QCOMPARE(momentsOf(followUp).size(), 1U);
    v1::Visit visit;
    visit.set_starts("2026-13-01");
    QVERIFY(!momentOf(visit, day("2026-11-23")));
  }

  void aVisitIsOneContactOnItsLastDay() {
    v1::Visit visit;
    visit.set_starts("2026-12-01");
    visit.set_ends("2026-12-04");
    QCOMPARE(momentOf(visit, day("2026-11-23"))->day, day("2026-12-01"));
    QCOMPARE(momentOf(visit, day("2026-12-02"))->day, day("2026-12-02"));
    QCOMPARE(momentOf(visit, day("2027-01-01"))->day, day("2026-12-04"));
  }

  void theLongestAcceptableIsSet() {
    auto known = input({"2026-01-01"}, "2026-02-11");  // 41 days
    known.setIntervalDays = 30;
    QCOMPARE(rhythmOf(known).state, RhythmState::Active);
    known.longestIntervalDays = 40;
    QCOMPARE(rhythmOf(known).state, RhythmState::Dormant);
    QCOMPARE(rhythmOf(known).longestDays, 40);
  }

  void aPauseSuspendsAndDoesNotCountAsSilence() {
    auto known = input({"2025-12-25", "2026-01-01"}, "2026-03-01");  // silent for 59 days
    known.setIntervalDays = 20;
    known.since = day("2025-12-20");
    known.suspensions = {{day("2026-01-11"), day("2026-03-11"), v1::SILENCE_REASON_RAMADAN}};
    QCOMPARE(rhythmOf(known).state, RhythmState::Suspended);
    QCOMPARE(rhythmOf(known).reason, v1::SILENCE_REASON_RAMADAN);
    QCOMPARE(text(*rhythmOf(known).until), std::string("2026-03-11"));
    known.today = day("2026-03-31");  // 10 days before the pause and 20 after it
    QCOMPARE(rhythmOf(known).state, RhythmState::Active);
    QCOMPARE(rhythmOf(known).silentDays, 89);
    known.today = day("2026-04-02");
    QCOMPARE(rhythmOf(known).state, RhythmState::Cooling);
  }

  void closedStaysClosed() {
    auto known = input({"2026-11-20"});
    known.closed = true;
    known.closedFor = v1::SILENCE_REASON_BUDGET;
    QCOMPARE(rhythmOf(known).state, RhythmState::Closed);
    QCOMPARE(rhythmOf(known).reason, v1::SILENCE_REASON_BUDGET);
  }

  void aSubjectIsJudgedApart() {
    auto tie = input({"2025-01-01", "2026-11-01"});
    tie.moments[1].themes = {"fire brigade"};
    tie.closed = true;
    const std::vector<std::string> themes{"Fire brigade", "waste"};
    const auto parts = rhythmsByTheme(tie, themes);
    QCOMPARE(parts.size(), 2U);
    QCOMPARE(parts[0].rhythm.silentDays, 22);
    QCOMPARE(parts[0].rhythm.state, RhythmState::Waking);
    QCOMPARE(parts[1].rhythm.state, RhythmState::Dormant);
    QVERIFY(!parts[1].rhythm.lastContact);
  }

  void isSetByHand() {
    const auto today = day("2026-11-23");
    v1::Rhythm setting;
    QVERIFY(setIntervals(setting, {30, 60}).ok());
    QCOMPARE(setIntervals(setting, {30, 29}).error().problem, Problem::InvalidInput);
    QVERIFY(!setIntervals(setting, {-1, 0}).ok());
    QVERIFY(!pause(setting, {v1::SILENCE_REASON_UNSPECIFIED, "", ""}, today).ok());
    QVERIFY(!pause(setting, {v1::SILENCE_REASON_ELECTION, "2026-11-22", ""}, today).ok());
    QVERIFY(pause(setting, {v1::SILENCE_REASON_ELECTION, "2026-12-31", ""}, today).ok());
    QVERIFY(pause(setting, {v1::SILENCE_REASON_BUDGET, "", ""}, day("2026-11-25")).ok());
    QCOMPARE(setting.pauses_size(), 1);
    RhythmInput known = input({"2026-01-01"}, "2026-11-26");
    apply(known, setting);
    QCOMPARE(rhythmOf(known).state, RhythmState::Suspended);
    QCOMPARE(rhythmOf(known).usualDays, 30);
    QVERIFY(resume(setting, day("2026-11-26")).ok());
    QCOMPARE(setting.pauses(0).ends(), std::string("2026-11-25"));
    QCOMPARE(resume(setting, day("2026-11-26")).error().problem, Problem::NotFound);
    QVERIFY(close(setting, {v1::SILENCE_REASON_POLITICS, "", "the programme ended"}, day("2026-11-27")).ok());
    QVERIFY(!close(setting, {v1::SILENCE_REASON_POLITICS, "", ""}, day("2026-11-27")).ok());
    QVERIFY(reopen(setting, day("2027-11-27")).ok());
    QCOMPARE(setting.pauses(1).starts(), std::string("2026-11-27"));
    QCOMPARE(setting.pauses(1).ends(), std::string("2027-11-26"));
    QVERIFY(rhythmId(id(1), id(2)) != rhythmId(id(1), {}));
  }
};

QTEST_APPLESS_MAIN(RhythmTest)
#include "rhythm_test.moc"

#include "app/domain/rhythm/pulse.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

Day day(const char* text) { return *parseDay(text); }

v1::Pulse pulse(const char* last, int goals) {
  Rhythm rhythm;
  rhythm.lastContact = day(last);
  rhythm.usualDays = 20;
  Side kocaeli{"Kocaeli"};
  Side amsterdam{"Amsterdam"};
  amsterdam.goals = goals;
  return pulseOf({id(2), id(1)}, rhythm, {kocaeli, amsterdam});
}

}  // namespace

class PulseTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void tellsTheSameInTheSameOrder() {
    const auto told = pulse("2026-11-01", 2);
    QCOMPARE(told.members(0), id(1).bytes());
    QCOMPARE(told.sides(0).town(), std::string("Amsterdam"));
    QCOMPARE(told.sides(0).goals(), 2U);
    QCOMPARE(told.last_contact(), std::string("2026-11-01"));
    QCOMPARE(told.usual_interval_days(), 20U);
  }

  void isToldAtMostOnceADayUnlessCountsDiffer() {
    const auto told = pulse("2026-11-01", 2);
    QVERIFY(!isWorthTelling(told, day("2026-11-01"), told, day("2026-11-20")));
    QVERIFY(isWorthTelling(told, day("2026-11-20"), pulse("2026-11-01", 3), day("2026-11-20")));
    QVERIFY(!isWorthTelling(told, day("2026-11-20"), pulse("2026-11-20", 2), day("2026-11-20")));
    QVERIFY(isWorthTelling(told, day("2026-11-19"), pulse("2026-11-20", 2), day("2026-11-20")));
  }

  void fallsSilentFromOutside() {
    const auto told = pulse("2026-01-01", 0);
    QCOMPARE(rhythmOf(told, day("2026-01-01"), day("2026-01-31")).state, RhythmState::Active);
    QCOMPARE(rhythmOf(told, day("2026-01-01"), day("2026-02-01")).state, RhythmState::Cooling);
    QCOMPARE(rhythmOf(told, day("2026-01-01"), day("2026-03-03")).state, RhythmState::Dormant);
  }
};

QTEST_APPLESS_MAIN(PulseTest)
#include "pulse_test.moc"

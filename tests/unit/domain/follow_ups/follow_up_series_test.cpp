#include "app/domain/follow_ups/follow_up_series.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

// 5 October 2026 is a Monday.
v1::FollowUp everyMonday(const char* due) {
  v1::FollowUp followUp;
  followUp.set_question("How are the drills?");
  followUp.set_due(due);
  followUp.set_zone("Europe/Istanbul");
  followUp.set_recurrence("FREQ=WEEKLY");
  followUp.set_state(v1::FOLLOW_UP_STATE_ANSWERED);
  followUp.add_people(id(1).bytes());
  auto& answer = *followUp.add_answers();
  answer.set_person(id(1).bytes());
  answer.set_answered_on("2026-10-06");
  followUp.add_snoozes()->set_person(id(1).bytes());
  return followUp;
}

const LocalTime began = *parseLocalTime("2026-10-05T09:00");
Day day(const char* text) { return *parseDay(text); }

}  // namespace

class FollowUpSeriesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theNextIsTheSameQuestionAWeekLater() {
    const auto next = nextInSeries(everyMonday("2026-10-05T09:00"), id(9), began, day("2026-10-06"));
    QVERIFY(next.has_value());
    const auto& followUp = next->followUp;
    QCOMPARE(followUp.question(), std::string("How are the drills?"));
    QCOMPARE(followUp.due(), std::string("2026-10-12T09:00"));
    QCOMPARE(followUp.zone(), std::string("Europe/Istanbul"));
    QCOMPARE(followUp.recurrence(), std::string("FREQ=WEEKLY"));
    QCOMPARE(followUp.series(), id(9).bytes());
    QCOMPARE(followUp.people_size(), 1);
    QCOMPARE(followUp.answers_size(), 0);
    QCOMPARE(followUp.snoozes_size(), 0);
    QCOMPARE(followUp.state(), v1::FOLLOW_UP_STATE_UNSPECIFIED);
  }

  void twoDevicesMakeTheSameOne() {
    const auto one = nextInSeries(everyMonday("2026-10-05T09:00"), id(9), began, day("2026-10-05"));
    const auto other = nextInSeries(everyMonday("2026-10-05T09:00"), id(9), began, day("2026-10-07"));
    QCOMPARE(one->id, other->id);
    const auto later = nextInSeries(one->followUp, one->id, began, day("2026-10-12"));
    QCOMPARE(seriesOf(later->followUp, later->id), id(9));
    QVERIFY(later->id != one->id);
    QVERIFY(nextInSeries(everyMonday("2026-10-05T09:00"), id(8), began, day("2026-10-05"))->id != one->id);
  }

  void whatWasLeftLyingIsAskedOnce() {
    const auto next = nextInSeries(everyMonday("2026-10-05T09:00"), id(9), began, day("2026-11-23"));
    QCOMPARE(next->followUp.due(), std::string("2026-11-30T09:00"));
  }

  void whatWasAnsweredEarlyGoesOnAfterItsTime() {
    const auto next = nextInSeries(everyMonday("2026-10-12T09:00"), id(9), began, day("2026-10-06"));
    QCOMPARE(next->followUp.due(), std::string("2026-10-19T09:00"));
  }

  void ends() {
    auto followUp = everyMonday("2026-10-12T09:00");
    followUp.set_recurrence("FREQ=WEEKLY;COUNT=2");
    QVERIFY(!nextInSeries(followUp, id(9), began, day("2026-10-12")));
    followUp.clear_recurrence();
    QVERIFY(!nextInSeries(followUp, id(9), began, day("2026-10-12")));
  }

  void isDoneOnTheDayOfTheLastAnswer() {
    auto followUp = everyMonday("2026-10-05T09:00");
    followUp.add_answers()->set_answered_on("2026-10-20");
    QCOMPARE(doneOn(followUp), day("2026-10-20"));
    followUp.clear_answers();
    QCOMPARE(doneOn(followUp), day("2026-10-05"));
  }
};

QTEST_APPLESS_MAIN(FollowUpSeriesTest)
#include "follow_up_series_test.moc"

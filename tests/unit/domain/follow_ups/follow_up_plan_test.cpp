#include "app/domain/follow_ups/follow_up_plan.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

std::string question(v1::FollowUpPrompt prompt) { return "question " + std::to_string(prompt); }

v1::Visit visit(const char* starts, const char* ends) {
  v1::Visit result;
  result.set_starts(starts);
  result.set_ends(ends);
  for (std::uint8_t number : {1, 2}) result.add_participants(id(number).bytes());
  return result;
}

v1::FollowUp askedOf(std::initializer_list<std::uint8_t> people) {
  v1::FollowUp followUp;
  followUp.set_due("2026-12-09T09:00");
  followUp.set_state(v1::FOLLOW_UP_STATE_OPEN);
  for (const auto number : people) followUp.add_people(id(number).bytes());
  return followUp;
}

v1::Answer answerOf(std::uint8_t person, const char* text) {
  v1::Answer answer;
  answer.set_person(id(person).bytes());
  answer.set_text(text);
  return answer;
}

}  // namespace

class FollowUpPlanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void fourComeAfterAVisit() {
    const auto plan = followUpsAfter(visit("2026-11-27", "2026-11-30"), id(9), "Europe/Amsterdam", question);
    QCOMPARE(plan->size(), 4U);
    const char* due[] = {"2026-12-02T09:00", "2026-12-07T09:00", "2027-02-28T09:00", "2027-05-30T09:00"};
    for (std::size_t i = 0; i < 4; ++i) {
      const auto& followUp = (*plan)[i];
      QCOMPARE(followUp.due(), std::string(due[i]));
      QCOMPARE(followUp.zone(), std::string("Europe/Amsterdam"));
      QCOMPARE(followUp.about(), id(9).bytes());
      QCOMPARE(followUp.people_size(), 2);
      QCOMPARE(followUp.question(), question(followUp.prompt()));
      QVERIFY(isOpen(followUp));
    }
    QCOMPARE((*plan)[0].prompt(), v1::FOLLOW_UP_PROMPT_LOG_LESSONS);
    QCOMPARE((*plan)[3].prompt(), v1::FOLLOW_UP_PROMPT_APPLIED_6_MONTHS);
  }

  void aVisitOfOneDayEndsThatDay() {
    const auto plan = followUpsAfter(visit("2026-11-27", ""), id(9), "UTC", question);
    QCOMPARE((*plan)[0].due(), std::string("2026-11-29T09:00"));
    QVERIFY(!followUpsAfter(visit("2026-11-31", ""), id(9), "UTC", question).ok());
  }

  void aDayMeansNineInTheMorning() {
    QCOMPARE(*dueTime("2026-12-09"), std::string("2026-12-09T09:00"));
    QCOMPARE(*dueTime("2026-12-09T16:30"), std::string("2026-12-09T16:30"));
    QCOMPARE(dueTime("9 December").error().problem, Problem::NoSuchDate);
  }

  void isDueByTheClockOfItsZone() {
    auto followUp = askedOf({1});
    followUp.set_zone("Europe/Istanbul");
    const auto rules = [](std::string_view zone, std::int64_t) -> std::optional<int> {
      return zone == "Europe/Istanbul" ? 3 * 3600 : 0;
    };
    QCOMPARE(*dueMoment(followUp, rules), 1796796000000);  // 06:00 UTC
    followUp.clear_zone();
    QCOMPARE(*dueMoment(followUp, rules), 1796806800000);
  }

  void closesWhenEverybodyAskedHasAnswered() {
    auto followUp = askedOf({1, 2});
    takeAnswer(followUp, answerOf(1, "nothing yet"));
    QVERIFY(isOpen(followUp));
    QVERIFY(hasAnswered(followUp, id(1)));
    QVERIFY(!hasAnswered(followUp, id(2)));
    takeAnswer(followUp, answerOf(2, "we tried it"));
    QVERIFY(!isOpen(followUp));
    QCOMPARE(followUp.state(), v1::FOLLOW_UP_STATE_ANSWERED);
  }

  void aSecondAnswerTakesThePlaceOfTheFirst() {
    auto followUp = askedOf({1, 2});
    takeAnswer(followUp, answerOf(1, "nothing yet"));
    takeAnswer(followUp, answerOf(1, "tried it"));
    QCOMPARE(followUp.answers_size(), 1);
    QCOMPARE(followUp.answers(0).text(), std::string("tried it"));
  }

  void theAnswerOfSomebodyNotAskedDoesNotCloseIt() {
    auto followUp = askedOf({1});
    takeAnswer(followUp, answerOf(3, "I was there too"));
    QVERIFY(isOpen(followUp));
    QVERIFY(!isAskedOf(followUp, id(3)));
  }

  void twoAnswersThatMetInAMergeCloseItTogether() {
    auto followUp = askedOf({1, 2});
    *followUp.add_answers() = answerOf(1, "yes");
    *followUp.add_answers() = answerOf(2, "yes");
    QCOMPARE(followUp.state(), v1::FOLLOW_UP_STATE_OPEN);
    QVERIFY(!isOpen(followUp));
  }

  void askedOfNobodyItWaitsForAnybody() {
    auto followUp = askedOf({});
    QVERIFY(isOpen(followUp));
    takeAnswer(followUp, answerOf(1, "done"));
    QVERIFY(!isOpen(followUp));
  }

  void aDroppedOneStaysDropped() {
    auto followUp = askedOf({1});
    followUp.set_state(v1::FOLLOW_UP_STATE_DROPPED);
    takeAnswer(followUp, answerOf(1, "late"));
    QCOMPARE(followUp.state(), v1::FOLLOW_UP_STATE_DROPPED);
  }

  void isPutOffFromWhicheverIsLater() {
    auto early = askedOf({1});
    QVERIFY(snooze(early, id(1), 3, *parseDay("2026-11-23")).ok());
    QCOMPARE(early.snoozes(0).until(), std::string("2026-12-12T09:00"));
    QVERIFY(snooze(early, id(1), 3, *parseDay("2026-11-24")).ok());
    QCOMPARE(early.snoozes_size(), 1);
    QCOMPARE(early.snoozes(0).until(), std::string("2026-12-15T09:00"));
    auto late = askedOf({1});
    QVERIFY(snooze(late, id(1), 3, *parseDay("2026-12-20")).ok());
    QCOMPARE(late.snoozes(0).until(), std::string("2026-12-23T09:00"));
    QVERIFY(!snooze(late, id(1), 0, *parseDay("2026-12-20")).ok());
    QCOMPARE(late.snoozes(0).until(), std::string("2026-12-23T09:00"));
  }

  void whoPutsItOffDoesSoForThemselves() {
    const auto utc = [](std::string_view, std::int64_t) { return std::optional(0); };
    auto followUp = askedOf({1, 2});
    QVERIFY(snooze(followUp, id(1), 7, *parseDay("2026-11-23")).ok());
    QCOMPARE(followUp.due(), std::string("2026-12-09T09:00"));
    QCOMPARE(*dueMoment(followUp, id(1), utc), 1796806800000 + 7 * 86'400'000LL);
    QCOMPARE(*dueMoment(followUp, id(2), utc), 1796806800000);
    followUp.set_due("2027-01-09T09:00");  // moved beyond what they asked for
    QCOMPARE(*dueMoment(followUp, id(1), utc), *dueMoment(followUp, id(2), utc));
  }

  void anAnswerSaysSomething_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing at all") << " "
                                    << "" << 0 << false;
    QTest::newRow("words") << "We use it"
                           << "" << 0 << true;
    QTest::newRow("nothing yet") << ""
                                 << "" << int(v1::OUTCOME_NOTHING_YET) << true;
    QTest::newRow("not applicable") << ""
                                    << "" << int(v1::OUTCOME_NOT_APPLICABLE) << true;
    QTest::newRow("dropped") << ""
                             << "" << int(v1::OUTCOME_DROPPED) << false;
    QTest::newRow("dropped, and why") << "Too dear"
                                      << "" << int(v1::OUTCOME_DROPPED) << true;
    QTest::newRow("embedded") << ""
                              << "" << int(v1::OUTCOME_EMBEDDED) << false;
    QTest::newRow("embedded, and where") << ""
                                         << "Turnout order 7" << int(v1::OUTCOME_EMBEDDED) << true;
    QTest::newRow("tried in a procedure") << ""
                                          << "Turnout order 7" << int(v1::OUTCOME_TRIED) << false;
  }
  void anAnswerSaysSomething() {
    QFETCH(QString, text);
    QFETCH(QString, procedure);
    QFETCH(int, outcome);
    auto answer = answerOf(1, text.toLatin1());
    answer.set_procedure(procedure.toStdString());
    answer.set_outcome(static_cast<v1::Outcome>(outcome));
    QTEST(checkAnswer(answer).ok(), "good");
  }

  void ofAnAdoptionCheckOneAnswersForTheirSide() {
    auto followUp = askedOf({1, 2});
    followUp.set_prompt(v1::FOLLOW_UP_PROMPT_ADOPTION_3_MONTHS);
    QVERIFY(isOpen(followUp));
    takeAnswer(followUp, answerOf(2, "we tried it"));
    QVERIFY(!isOpen(followUp));
  }
};

QTEST_APPLESS_MAIN(FollowUpPlanTest)
#include "follow_up_plan_test.moc"

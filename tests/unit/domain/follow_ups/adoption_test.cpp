#include "app/domain/follow_ups/adoption.h"

#include <QtTest>
#include <set>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

v1::Lesson lesson(const char* learnedOn) {
  v1::Lesson result;
  result.set_seen("Every street has a whistle");
  result.set_plan("Try it in Noord");
  result.set_learned_on(learnedOn);
  return result;
}

const Sides bothSides{{"Amsterdam", {{id(1)}, "Europe/Amsterdam"}}, {"Kocaeli", {{id(2), id(3)}, "Europe/Istanbul"}}};

std::vector<SeriesItem> checksOn(const char* today) {
  return adoptionChecks(lesson("2026-11-30"), id(9), bothSides, *parseDay(today),
                        [](v1::FollowUpPrompt prompt) { return "question " + std::to_string(prompt); });
}

v1::Answer outcome(v1::Outcome value) {
  v1::Answer answer;
  answer.set_outcome(value);
  return answer;
}

}  // namespace

class AdoptionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bothSidesAreAskedThreeTimes() {
    const auto checks = checksOn("2026-12-01");
    QCOMPARE(checks.size(), 6U);
    const char* due[] = {"2027-02-28T09:00", "2027-05-30T09:00", "2027-11-30T09:00"};
    for (std::size_t i = 0; i < 6; ++i) {
      const auto& followUp = checks[i].followUp;
      QCOMPARE(followUp.due(), std::string(due[i / 2]));
      QCOMPARE(followUp.people_size(), i % 2 == 0 ? 1 : 2);
      QCOMPARE(followUp.about(), id(9).bytes());
      QCOMPARE(followUp.zone(), std::string(i % 2 == 0 ? "Europe/Amsterdam" : "Europe/Istanbul"));
      QCOMPARE(followUp.question(), "question " + std::to_string(followUp.prompt()));
      QVERIFY(isAdoptionCheck(followUp));
    }
  }

  void theirIdsAreTheSameEverywhere() {
    std::set<Id> ids;
    for (const auto& check : checksOn("2026-12-01")) ids.insert(check.id);
    QCOMPARE(ids.size(), 6U);
    for (const auto& check : checksOn("2027-01-01")) QVERIFY(ids.contains(check.id));
  }

  void whatLiesInThePastIsNotAsked() {
    QCOMPARE(checksOn("2027-02-28").size(), 6U);
    QCOMPARE(checksOn("2027-03-01").size(), 4U);
    QVERIFY(checksOn("2028-01-01").empty());
  }

  void asksOfWhatIsToBePutIntoPractice() {
    v1::Lesson seen;
    seen.set_seen("Every street has a whistle");
    QVERIFY(!asksForAdoption(seen));
    seen.set_application(v1::APPLICATION_IDEA);
    QVERIFY(asksForAdoption(seen));
    QVERIFY(asksForAdoption(lesson("2026-11-30")));
    seen.mutable_origin()->set_record(id(1).bytes());
    QVERIFY(!asksForAdoption(seen));
  }

  void aLessonShowsTheFurthestThatAnySideHasCome_data() {
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("after");
    const auto row = [](const char* name, v1::Application before, v1::Outcome said, v1::Application after) {
      QTest::newRow(name) << int(before) << int(said) << int(after);
    };
    row("tried", v1::APPLICATION_PLANNED, v1::OUTCOME_TRIED, v1::APPLICATION_TRIED);
    row("tried, of what was blocked", v1::APPLICATION_BLOCKED, v1::OUTCOME_TRIED, v1::APPLICATION_TRIED);
    row("tried, of what is adopted", v1::APPLICATION_ADOPTED, v1::OUTCOME_TRIED, v1::APPLICATION_ADOPTED);
    row("adapted", v1::APPLICATION_TRIED, v1::OUTCOME_ADAPTED, v1::APPLICATION_ADOPTED);
    row("embedded", v1::APPLICATION_UNSPECIFIED, v1::OUTCOME_EMBEDDED, v1::APPLICATION_ADOPTED);
    row("dropped", v1::APPLICATION_TRIED, v1::OUTCOME_DROPPED, v1::APPLICATION_TRIED);
    row("nothing yet", v1::APPLICATION_IDEA, v1::OUTCOME_NOTHING_YET, v1::APPLICATION_IDEA);
    row("not applicable", v1::APPLICATION_PLANNED, v1::OUTCOME_NOT_APPLICABLE, v1::APPLICATION_PLANNED);
  }
  void aLessonShowsTheFurthestThatAnySideHasCome() {
    QFETCH(int, before);
    QFETCH(int, outcome);
    const auto after =
        applicationAfter(static_cast<v1::Application>(before), ::outcome(static_cast<v1::Outcome>(outcome)));
    QTEST(int(after), "after");
  }

  void blockedIsShownWhereNothingWasTried() {
    v1::Answer answer;
    answer.set_application(v1::APPLICATION_BLOCKED);
    QCOMPARE(applicationAfter(v1::APPLICATION_PLANNED, answer), v1::APPLICATION_BLOCKED);
    QCOMPARE(applicationAfter(v1::APPLICATION_TRIED, answer), v1::APPLICATION_TRIED);
  }

  void aSideThatIsDoneIsNotAskedAgain() {
    QVERIFY(isSettled(outcome(v1::OUTCOME_DROPPED)));
    QVERIFY(isSettled(outcome(v1::OUTCOME_NOT_APPLICABLE)));
    QVERIFY(!isSettled(outcome(v1::OUTCOME_NOTHING_YET)));
    QVERIFY(!isSettled(outcome(v1::OUTCOME_EMBEDDED)));
    const auto checks = checksOn("2026-12-01");
    QVERIFY(comesAfter(checks[2].followUp, checks[0].followUp));
    QVERIFY(comesAfter(checks[4].followUp, checks[0].followUp));
    QVERIFY(!comesAfter(checks[3].followUp, checks[0].followUp));  // the other side
    QVERIFY(!comesAfter(checks[0].followUp, checks[2].followUp));
  }
};

QTEST_APPLESS_MAIN(AdoptionTest)
#include "adoption_test.moc"

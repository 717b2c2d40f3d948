// What happened in a period is counted as people would count it.
#include "app/domain/coordinators/period_counts.h"

#include <QTest>

using namespace collega;
using namespace std::chrono_literals;
using domain::Day;

namespace {

const domain::Period year{Day(2025y / 11 / 24), Day(2026y / 11 / 23)};
const Day today = year.to;

v1::Lesson lesson(v1::Application application, v1::LessonKind kind, const char* homeEffect = "") {
  v1::Lesson lesson;
  lesson.set_application(application);
  lesson.set_lesson_kind(kind);
  lesson.set_home_effect(homeEffect);
  return lesson;
}

v1::Visit visit(v1::VisitKind kind, const char* starts, const char* ends) {
  v1::Visit visit;
  visit.set_visit_kind(kind);
  visit.set_starts(starts);
  visit.set_ends(ends);
  return visit;
}

v1::FollowUp asked(const char* due, v1::FollowUpState state, v1::Outcome outcome = v1::OUTCOME_UNSPECIFIED) {
  v1::FollowUp followUp;
  followUp.set_due(due);
  followUp.set_state(state);
  if (outcome != v1::OUTCOME_UNSPECIFIED) followUp.add_answers()->set_outcome(outcome);
  return followUp;
}

}  // namespace

class PeriodCountsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void bothEndsAreInIt() {
    QVERIFY(domain::isIn(year, year.from));
    QVERIFY(domain::isIn(year, year.to));
    QVERIFY(!domain::isIn(year, year.from - std::chrono::days{1}));
    QVERIFY(!domain::isIn(year, year.to + std::chrono::days{1}));
  }

  void lessonsOfThePeriodByWhatBecameOfThem() {
    const std::vector<domain::Learned> learned{
        {Day(2026y / 1 / 5), lesson(v1::APPLICATION_TRIED, v1::LESSON_KIND_SERVICE)},
        {Day(2026y / 2 / 5), lesson(v1::APPLICATION_ADOPTED, v1::LESSON_KIND_SERVICE, "Families call first")},
        {Day(2026y / 3 / 5), lesson(v1::APPLICATION_BLOCKED, v1::LESSON_KIND_UNSPECIFIED)},
        {Day(2025y / 3 / 5), lesson(v1::APPLICATION_ADOPTED, v1::LESSON_KIND_SKILLS, "before the period")}};
    const auto counts = domain::lessonsIn(year, learned);
    QCOMPARE(counts.lessons, 3);
    QCOMPARE(counts.applied, 2);
    QCOMPARE(counts.homeEffects, 1);
    QCOMPARE(counts.kinds, (std::map<v1::LessonKind, int>{{v1::LESSON_KIND_SERVICE, 2}}));
  }

  void aVisitCountsOnceItWasHeldAndACallIsNone() {
    const std::vector<v1::Visit> visits{visit(v1::VISIT_KIND_WORKING_VISIT, "2026-05-04", "2026-05-07"),
                                        visit(v1::VISIT_KIND_CALL, "2026-05-20", ""),
                                        visit(v1::VISIT_KIND_JOB_SHADOWING, "2026-12-04", "2026-12-07"),
                                        visit(v1::VISIT_KIND_WORKSHOP, "2025-05-04", "2025-05-04")};
    QCOMPARE(domain::visitsIn(year, visits, today), 1);
  }

  void keptFollowUpsAreThoseThatNobodyWaitsFor() {
    const std::vector<v1::FollowUp> followUps{
        asked("2026-02-01T09:00", v1::FOLLOW_UP_STATE_ANSWERED, v1::OUTCOME_EMBEDDED),
        asked("2026-03-01T09:00", v1::FOLLOW_UP_STATE_OPEN), asked("2026-04-01T09:00", v1::FOLLOW_UP_STATE_DROPPED),
        asked("2027-04-01T09:00", v1::FOLLOW_UP_STATE_OPEN), asked("not a time", v1::FOLLOW_UP_STATE_OPEN)};
    const auto counts = domain::followUpsIn(year, followUps);
    QCOMPARE(counts.asked, 2);
    QCOMPARE(counts.answered, 1);
    QCOMPARE(counts.outcomes, (std::map<v1::Outcome, int>{{v1::OUTCOME_EMBEDDED, 1}}));
  }

  void aDayWithManyContactsIsOneDayOfItsMonth() {
    const std::vector<domain::Moment> moments{{Day(2026y / 11 / 2), {}},
                                              {Day(2026y / 11 / 2), {}},
                                              {Day(2026y / 9 / 30), {}},
                                              {Day(2026y / 11 / 30), {}},
                                              {Day(2026y / 8 / 31), {}}};
    const auto months = domain::contactDays(moments, today, 3);
    const std::vector<domain::MonthCount> expected{
        {Day(2026y / 9 / 1), 1}, {Day(2026y / 10 / 1), 0}, {Day(2026y / 11 / 1), 1}};
    QCOMPARE(months, expected);
  }
};

QTEST_GUILESS_MAIN(PeriodCountsTest)
#include "period_counts_test.moc"

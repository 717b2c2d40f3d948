#include <QtTest>

#include "app/session/follow_ups/follow_ups.h"
#include "tests/unit/session/alone.h"

using namespace collega;

class AdoptionTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    alone_ = std::make_unique<test::Alone>();
    space_ = test::newPartnership(**alone_);
  }

  void aQuestionComesAgain() {
    const auto first = plan("2026-11-16", "freq=weekly");
    QCOMPARE(session().get<v1::FollowUp>(first)->value.recurrence(), std::string("FREQ=WEEKLY"));
    QVERIFY(session().answerFollowUp(first, "It goes well").ok());
    const auto second = only();
    QCOMPARE(second.item.value.due(), std::string("2026-11-30T09:00"));  // today is answered already
    QCOMPARE(second.item.value.series(), first.bytes());
    QVERIFY(!*session::continueSeries(session(), space_));
    QVERIFY(session().dropFollowUp(second.item.id).ok());
    const auto third = only();
    QCOMPARE(third.item.value.due(), std::string("2026-12-07T09:00"));
    QVERIFY(session::endSeries(session(), third.item.id).ok());
    QVERIFY(session().followUps(false)->empty());
    QVERIFY(!*session::continueSeries(session(), space_));
  }

  // The clocks of Amsterdam go forward on 28 March 2027, and the question stays at nine.
  void aQuestionKeepsItsHour() {
    const auto first = plan("2027-03-22", "FREQ=WEEKLY");
    const auto before = only().dueMs;
    QVERIFY(session().answerFollowUp(first, "Early").ok());
    QCOMPARE(only().dueMs - before, 7 * test::dayMs - 3'600'000);
  }

  void whatWasTakenAwayDoesNotComeBack() {
    const auto first = plan("2026-11-16", "FREQ=WEEKLY");
    QVERIFY(session().answerFollowUp(first, "It goes well").ok());
    QVERIFY(session().remove(only().item.id).ok());
    QVERIFY(!*session::continueSeries(session(), space_));
    QVERIFY(session().followUps(false)->empty());
  }

  void aRuleThatIsNoneIsRefused() {
    v1::FollowUp followUp;
    followUp.set_question("How are the drills?");
    followUp.set_due("2026-11-16");
    followUp.set_recurrence("every monday");
    const auto added = session().addFollowUp(space_, followUp);
    QCOMPARE(added.error().problem, Problem::InvalidInput);
    QVERIFY(session().followUps(false)->empty());
  }

  void aLessonWithAPlanIsAskedAbout() {
    const auto plain = lesson("");
    QVERIFY(session().followUps(false)->empty());
    const auto id = lesson("Try it in Noord");
    const auto due = *session().followUps(false);
    QCOMPARE(due.size(), 3U);  // nobody from Kocaeli is there yet
    QCOMPARE(due[0].item.value.due(), std::string("2027-02-23T09:00"));
    QCOMPARE(due[2].item.value.due(), std::string("2027-11-23T09:00"));
    auto value = session().get<v1::Lesson>(plain)->value;
    value.set_application(v1::APPLICATION_IDEA);
    QVERIFY(session().update(plain, value).ok());
    QVERIFY(session().update(plain, value).ok());
    QCOMPARE(session().followUps(false)->size(), 6U);
    QVERIFY(session().remove(id).ok());
    QCOMPARE(session().followUps(false)->size(), 3U);
  }

  void anAnswerShowsOnTheLesson() {
    const auto id = lesson("Try it in Noord");
    const auto due = *session().followUps(false);
    v1::Answer tried;
    tried.set_outcome(v1::OUTCOME_TRIED);
    QVERIFY(session::answerFollowUp(session(), due[0].item.id, tried).ok());
    QCOMPARE(session().get<v1::Lesson>(id)->value.application(), v1::APPLICATION_TRIED);
    v1::Answer embedded;
    embedded.set_outcome(v1::OUTCOME_EMBEDDED);
    QCOMPARE(session::answerFollowUp(session(), due[1].item.id, embedded).error().problem, Problem::InvalidInput);
    embedded.set_procedure("Turnout order 7");
    QVERIFY(session::answerFollowUp(session(), due[1].item.id, embedded).ok());
    QCOMPARE(session().get<v1::Lesson>(id)->value.application(), v1::APPLICATION_ADOPTED);
    QCOMPARE(session().followUps(false)->size(), 1U);
  }

  void whatWasDroppedIsNotAskedAgain() {
    const auto id = lesson("Try it in Noord");
    v1::Answer dropped;
    dropped.set_outcome(v1::OUTCOME_DROPPED);
    dropped.set_text("The neighbours are against it");
    QVERIFY(session::answerFollowUp(session(), session().followUps(false)->front().item.id, dropped).ok());
    QVERIFY(session().followUps(false)->empty());
    QCOMPARE(session().get<v1::Lesson>(id)->value.application(), v1::APPLICATION_UNSPECIFIED);
  }

  void aVisitDoesNotAskWhatItsLessonsAsk() {
    v1::Visit visit;
    visit.set_starts("2026-11-20");
    const auto visitId = *session().addVisit(space_, visit);
    QCOMPARE(session().followUps(false)->size(), 4U);
    v1::Lesson value;
    value.set_seen("Every street has a whistle");
    value.set_plan("Try it in Noord");
    value.set_visit(visitId.bytes());
    QVERIFY(session().addLesson(space_, value).ok());
    int general = 0;
    const auto open = *session().followUps(false);
    for (const auto& each : open) general += each.item.value.about() == visitId.view() ? 1 : 0;
    QCOMPARE(general, 2);  // log your lessons, thank and agree
    QCOMPARE(open.size(), 5U);
  }

 private:
  session::Session& session() { return **alone_; }
  session::DueFollowUp only() {
    auto all = *session().followUps(false);
    return all.size() == 1 ? all.front() : session::DueFollowUp{};
  }
  Id plan(const char* due, const char* rule) {
    v1::FollowUp followUp;
    followUp.set_question("How are the drills?");
    followUp.set_due(due);
    followUp.set_recurrence(rule);
    return *session().addFollowUp(space_, followUp);
  }
  Id lesson(const char* plan) {
    v1::Lesson value;
    value.set_seen("Every street has a whistle");
    value.set_plan(plan);
    return *session().addLesson(space_, value);
  }

  std::unique_ptr<test::Alone> alone_;
  Id space_;
};

QTEST_GUILESS_MAIN(AdoptionTest)
#include "adoption_test.moc"

#include "app/session/visits/visits.h"

#include <QtTest>

#include "tests/unit/session/alone.h"

using namespace collega;
using domain::VisitHintKind;

class VisitsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    alone_ = std::make_unique<test::Alone>();
    space_ = test::newPartnership(**alone_);
  }

  void aBriefingTellsWhoDoesIt() {
    QCOMPARE(session::briefingOf(session(), "Kocaeli").error().problem, Problem::NotFound);
    const auto id = *session::setCrosswalk(session(), space_, "Kocaeli", row("Fire permits", "the mayor"));
    QCOMPARE(*session::setCrosswalk(session(), space_, "kocaeli", row("fire permits", "the governor")), id);
    QCOMPARE(*session::setCrosswalk(session(), space_, "Kocaeli", row("Waste contracts", "the council")), id);
    const auto briefing = *session::briefingOf(session(), "KOCAELI");
    QCOMPARE(briefing.value.crosswalk_size(), 2);
    const auto found = session::whoDoes(briefing.value, "permits");
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].there(), std::string("the governor"));
    QCOMPARE(session::setCrosswalk(session(), space_, "Kocaeli", row("Schools", "")).error().problem,
             Problem::InvalidInput);
  }

  void aSheetHasWhatIsWorthReading() {
    const auto id = visitOn("2026-12-01");
    QVERIFY(!session::visitSheet(session(), id)->briefing);
    QVERIFY(session::setCrosswalk(session(), space_, "Kocaeli", row("Fire permits", "the mayor")).ok());
    const auto sheet = *session::visitSheet(session(), id);
    QCOMPARE(sheet.briefing->value.town(), std::string("Kocaeli"));
    QVERIFY(std::ranges::find(sheet.before, VisitHintKind::NobodyFrom, &domain::VisitHint::kind) != sheet.before.end());
    QVERIFY(sheet.after.empty());
  }

  void isDebriefedOnceItHasBegun() {
    const auto coming = visitOn("2026-12-01");
    QCOMPARE(session::debriefVisit(session(), coming, "Good").error().problem, Problem::NotAllowed);
    const auto held = visitOn("2026-11-20");
    QCOMPARE(session::visitSheet(session(), held)->after.size(), 3U);
    QCOMPARE(session::debriefVisit(session(), held, " ").error().problem, Problem::InvalidInput);
    QVERIFY(session::debriefVisit(session(), held, "We will drill together").ok());
    v1::Lesson lesson;
    lesson.set_seen("Every street has a whistle");
    lesson.set_visit(held.bytes());
    QVERIFY(session().addLesson(space_, lesson).ok());
    const auto after = session::visitSheet(session(), held)->after;
    QCOMPARE(after.size(), 1U);
    QCOMPARE(after[0].kind, VisitHintKind::NotThanked);
    const auto followUps = *session().all<v1::FollowUp>();
    for (const auto& each : followUps)
      if (each.value.about() == held.view() && each.value.prompt() == v1::FOLLOW_UP_PROMPT_THANK)
        QVERIFY(session().answerFollowUp(each.id, "With flowers").ok());
    QVERIFY(session::visitSheet(session(), held)->after.empty());
  }

 private:
  session::Session& session() { return **alone_; }
  static v1::Crosswalk row(const char* task, const char* there) {
    v1::Crosswalk row;
    row.set_task(task);
    row.set_there(there);
    return row;
  }
  Id visitOn(const char* day) {
    v1::Visit visit;
    visit.set_starts(day);
    visit.set_host_town("Kocaeli");
    return *session().addVisit(space_, visit);
  }

  std::unique_ptr<test::Alone> alone_;
  Id space_;
};

QTEST_GUILESS_MAIN(VisitsTest)
#include "visits_test.moc"

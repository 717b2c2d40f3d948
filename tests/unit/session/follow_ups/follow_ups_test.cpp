#include <QtTest>
#include <map>

#include "tests/unit/session/alone.h"

using namespace collega;

class FollowUpsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    alone_ = std::make_unique<test::Alone>();
    space_ = test::newPartnership(**alone_);
  }

  void aVisitBringsItsListAndItsFollowUps() {
    v1::Visit visit;
    visit.set_starts("2026-12-01");
    visit.set_ends("2026-12-04");
    const auto id = *session().addVisit(space_, visit);
    const auto kept = session().get<v1::Visit>(id)->value;
    QVERIFY(kept.preparation_size() > 5);
    QCOMPARE(kept.participants(0), session().account().bytes());
    const auto planned = *session().followUps(false);
    QCOMPARE(planned.size(), 4U);
    QCOMPARE(planned[0].item.value.due(), std::string("2026-12-06T09:00"));
    QCOMPARE(planned[0].item.value.zone(), std::string("Europe/Amsterdam"));
    QCOMPARE(planned[0].dueMs, test::mondayMs + 13 * test::dayMs);
    QVERIFY(planned[0].mine);
    QVERIFY(!planned[0].due);
  }

  void theyMoveAlongWithTheVisit() {
    v1::Visit visit;
    visit.set_starts("2026-12-01");
    const auto id = *session().addVisit(space_, visit);
    const auto planned = *session().followUps(false);
    QVERIFY(session().snoozeFollowUp(planned[1].item.id, 30).ok());
    auto moved = session().get<v1::Visit>(id)->value;
    moved.set_starts("2027-01-11");
    moved.mutable_preparation(0)->set_done(true);
    QVERIFY(session().update(id, moved).ok());
    std::map<Id, std::string> due;
    const auto kept = *session().all<v1::FollowUp>();
    for (const auto& each : kept) due[each.id] = each.value.due();
    QCOMPARE(due[planned[0].item.id], std::string("2027-01-13T09:00"));
    QCOMPARE(due[planned[1].item.id], std::string("2027-01-18T09:00"));
    QCOMPARE(due[planned[2].item.id], std::string("2027-04-11T09:00"));
    moved.set_ends("2027-01-10");
    QCOMPARE(session().update(id, moved).error().problem, Problem::InvalidInput);
    QVERIFY(session().get<v1::Visit>(id)->value.ends().empty());
  }

  void isDueWhenItsMomentHasCome() {
    const auto id = plan("2026-11-24");
    QVERIFY(session().followUps(true)->empty());
    *alone_->nowMs = test::mondayMs + test::dayMs - 1;
    QVERIFY(session().followUps(true)->empty());
    *alone_->nowMs += 1;
    const auto due = *session().followUps(true);
    QCOMPARE(due.size(), 1U);
    QCOMPARE(due[0].item.id, id);
    QVERIFY(due[0].due);
    QVERIFY(due[0].mine);
  }

  void keepsToTheZoneItWasPlannedIn() {
    v1::FollowUp followUp;
    followUp.set_question("How did it go?");
    followUp.set_due("2026-11-24T09:00");
    followUp.set_zone("Europe/Istanbul");
    QVERIFY(session().addFollowUp(space_, followUp).ok());
    QCOMPARE(session().followUps(false)->front().dueMs, test::mondayMs + 22 * 3'600'000);
  }

  void anAnswerClosesIt() {
    const auto id = plan("2026-11-20");
    QCOMPARE(session().answerFollowUp(id, "").error().problem, Problem::InvalidInput);
    QVERIFY(session().answerFollowUp(id, "Tried it twice", v1::APPLICATION_TRIED).ok());
    const auto kept = session().get<v1::FollowUp>(id)->value;
    QCOMPARE(kept.state(), v1::FOLLOW_UP_STATE_ANSWERED);
    QCOMPARE(kept.answers(0).person(), session().account().bytes());
    QCOMPARE(kept.answers(0).answered_on(), std::string("2026-11-23"));
    QCOMPARE(kept.answers(0).application(), v1::APPLICATION_TRIED);
    QVERIFY(session().followUps(false)->empty());
  }

  void canBePutOffAndDropped() {
    const auto id = plan("2026-11-20");
    QVERIFY(session().snoozeFollowUp(id, 7).ok());
    QCOMPARE(session().get<v1::FollowUp>(id)->value.due(), std::string("2026-11-20T09:00"));
    QVERIFY(session().followUps(true)->empty());
    QCOMPARE(session().followUps(false)->front().dueMs, test::mondayMs + 7 * test::dayMs);
    QVERIFY(!session().snoozeFollowUp(id, 0).ok());
    QVERIFY(session().dropFollowUp(id).ok());
    QVERIFY(session().followUps(false)->empty());
    QCOMPARE(session().answerFollowUp(id, "late").error().problem, Problem::NotAllowed);
  }

  void refusesDaysAndZonesThatAreNot_data() {
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("zone");
    QTest::newRow("no day") << "2026-11-31"
                            << "";
    QTest::newRow("no time") << "2026-11-30T25:00"
                             << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("no zone") << "2026-11-30"
                             << "Europe/Atlantis";
  }
  void refusesDaysAndZonesThatAreNot() {
    QFETCH(QString, due);
    QFETCH(QString, zone);
    v1::FollowUp followUp;
    followUp.set_question("How did it go?");
    followUp.set_due(due.toStdString());
    followUp.set_zone(zone.toStdString());
    const auto added = session().addFollowUp(space_, followUp);
    QVERIFY(!added.ok());
    QCOMPARE(exitCode(added.error().problem), 2);
    QVERIFY(session().followUps(false)->empty());
  }

  void partnershipsHaveARhythm() {
    v1::Contact contact;
    contact.set_contact_kind(v1::CONTACT_KIND_CALL);
    contact.add_people(session().account().bytes());
    contact.set_on("2026-11-01");
    QVERIFY(session().add(space_, contact).ok());
    const auto now = *session().rhythm(space_);
    QCOMPARE(now.rhythm.state, domain::RhythmState::Active);
    QCOMPARE(now.rhythm.silentDays, 22);
    QCOMPARE(now.rhythm.usualDays, 90);
    QCOMPARE(*now.ringer, session().account());
    *alone_->nowMs += 120 * test::dayMs;
    QCOMPARE(session().rhythm(space_)->rhythm.state, domain::RhythmState::Cooling);
  }

  void partnershipsHaveABalance() {
    v1::Goal goal;
    goal.set_text("to dive in the cold");
    goal.set_town("Kocaeli");
    QVERIFY(session().add(space_, goal).ok());
    v1::Lesson lesson;
    lesson.set_seen("silence");
    lesson.set_application(v1::APPLICATION_TRIED);
    QVERIFY(session().addLesson(space_, lesson).ok());
    const std::vector<domain::Side> expected{{"Amsterdam", 0, 1, 1, 0, 0, 0}, {"Kocaeli", 1, 0, 0, 0, 0, 0}};
    QCOMPARE(*session().balance(space_), expected);
  }

 private:
  session::Session& session() { return **alone_; }
  Id plan(const char* due) {
    v1::FollowUp followUp;
    followUp.set_question("How did it go?");
    followUp.set_due(due);
    return *session().addFollowUp(space_, followUp);
  }

  std::unique_ptr<test::Alone> alone_;
  Id space_;
};

QTEST_GUILESS_MAIN(FollowUpsTest)
#include "follow_ups_test.moc"

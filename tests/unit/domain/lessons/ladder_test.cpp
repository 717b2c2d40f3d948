#include "app/domain/lessons/ladder.h"

#include <QtTest>

#include "app/domain/lessons/lesson_words.h"

using namespace collega;
using namespace collega::domain;

namespace {

v1::Lesson lessonOn(v1::Rung rung) {
  v1::Lesson lesson;
  lesson.set_seen("a whistle in every street");
  lesson.set_rung(rung);
  return lesson;
}

v1::Obstacle obstacle(v1::ObstacleKind kind, const char* liftedBy = "", const char* note = "") {
  v1::Obstacle made;
  made.set_kind(kind);
  made.set_lifted_by(liftedBy);
  made.set_note(note);
  return made;
}

bool hints(const v1::Lesson& lesson, LessonHint hint) {
  const auto all = hintsFor(lesson);
  return std::ranges::find(all, hint) != all.end();
}

}  // namespace

class LadderTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void goingUpAsksForEvidence_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<bool>("done");
    QTest::newRow("up, shown") << 1 << 2 << "in the procedure" << true;
    QTest::newRow("up, not shown") << 1 << 2 << "" << false;
    QTest::newRow("up, blank") << 1 << 4 << " \t" << false;
    QTest::newRow("several at once") << 1 << 4 << "the network's handbook" << true;
    QTest::newRow("nothing said yet is the first rung") << 0 << 1 << "" << true;
    QTest::newRow("from nothing to the second") << 0 << 2 << "" << false;
    QTest::newRow("the same again") << 3 << 3 << "" << true;
    QTest::newRow("down") << 4 << 1 << "" << true;
    QTest::newRow("no rung") << 2 << 0 << "x" << false;
    QTest::newRow("above the highest") << 2 << 5 << "x" << false;
  }
  void goingUpAsksForEvidence() {
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(QString, evidence);
    QFETCH(bool, done);
    auto lesson = lessonOn(v1::Rung(from));
    const auto climbed = climb(lesson, v1::Rung(to), evidence.toStdString());
    QCOMPARE(climbed.ok(), done);
    QCOMPARE(int(lesson.rung()), done ? to : from);
    if (!done) QCOMPARE(climbed.error().problem, Problem::InvalidInput);
    QCOMPARE(lesson.rung_evidence(), done ? evidence.toStdString() : std::string());
  }

  void evidenceStaysUntilThereIsAnother() {
    auto lesson = lessonOn(v1::RUNG_PERSON);
    QVERIFY(climb(lesson, v1::RUNG_TOWN, "decided by the council").ok());
    QVERIFY(climb(lesson, v1::RUNG_DEPARTMENT, "").ok());
    QCOMPARE(lesson.rung_evidence(), std::string("decided by the council"));
    QVERIFY(climb(lesson, v1::RUNG_TOWN, "in the budget again").ok());
    QCOMPARE(lesson.rung_evidence(), std::string("in the budget again"));
  }

  void anApplicationIsNotUnsaid() {
    auto lesson = lessonOn(v1::RUNG_PERSON);
    for (const auto to : {v1::APPLICATION_ADOPTED, v1::APPLICATION_IDEA, v1::APPLICATION_BLOCKED, v1::APPLICATION_TRIED,
                          v1::APPLICATION_PLANNED}) {
      QVERIFY(apply(lesson, to).ok());
      QCOMPARE(lesson.application(), to);
    }
    QCOMPARE(apply(lesson, v1::APPLICATION_UNSPECIFIED).error().problem, Problem::InvalidInput);
    QCOMPARE(apply(lesson, v1::Application(6)).error().problem, Problem::InvalidInput);
    QCOMPARE(lesson.application(), v1::APPLICATION_PLANNED);
  }

  void anObstacleIsMetAndLifted() {
    auto lesson = lessonOn(v1::RUNG_PERSON);
    QVERIFY(meet(lesson, obstacle(v1::OBSTACLE_KIND_MANDATE, "", "the province decides")).ok());
    QVERIFY(meet(lesson, obstacle(v1::OBSTACLE_KIND_RESOURCES)).ok());
    QVERIFY(meet(lesson, obstacle(v1::OBSTACLE_KIND_MANDATE, "the governor")).ok());
    QCOMPARE(lesson.obstacles_size(), 2);
    QCOMPARE(lesson.obstacles(0).lifted_by(), std::string("the governor"));
    QCOMPARE(lesson.obstacles(0).note(), std::string("the province decides"));
    QVERIFY(lift(lesson, v1::OBSTACLE_KIND_MANDATE, "2026-11-23").ok());
    QCOMPARE(lesson.obstacles(0).lifted_on(), std::string("2026-11-23"));
    QCOMPARE(standingObstacles(lesson).size(), 1U);
    QCOMPARE(standingObstacles(lesson)[0].kind(), v1::OBSTACLE_KIND_RESOURCES);
    QVERIFY(meet(lesson, obstacle(v1::OBSTACLE_KIND_MANDATE)).ok());
    QCOMPARE(standingObstacles(lesson).size(), 2U);
    QCOMPARE(lesson.obstacles(0).lifted_by(), std::string("the governor"));
  }

  void whatDoesNotStandInTheWayIsNotLifted() {
    auto lesson = lessonOn(v1::RUNG_PERSON);
    QCOMPARE(lift(lesson, v1::OBSTACLE_KIND_MANDATE, "2026-11-23").error().problem, Problem::NotFound);
    QVERIFY(meet(lesson, obstacle(v1::OBSTACLE_KIND_MANDATE)).ok());
    QVERIFY(lift(lesson, v1::OBSTACLE_KIND_MANDATE, "2026-11-23").ok());
    QCOMPARE(lift(lesson, v1::OBSTACLE_KIND_MANDATE, "2026-11-24").error().problem, Problem::NotFound);
    QCOMPARE(lesson.obstacles(0).lifted_on(), std::string("2026-11-23"));
    QCOMPARE(meet(lesson, obstacle(v1::OBSTACLE_KIND_UNSPECIFIED)).error().problem, Problem::InvalidInput);
    QCOMPARE(meet(lesson, obstacle(v1::ObstacleKind(99))).error().problem, Problem::InvalidInput);
    QCOMPARE(lesson.obstacles_size(), 1);
  }

  void hintsSayWhatIsMissing() {
    auto lesson = lessonOn(v1::RUNG_PERSON);
    QVERIFY(hintsFor(lesson).empty());
    lesson.set_application(v1::APPLICATION_BLOCKED);
    QVERIFY(hints(lesson, LessonHint::BlockedByNothing));
    QVERIFY(meet(lesson, obstacle(v1::OBSTACLE_KIND_MANDATE)).ok());
    QCOMPARE(hintsFor(lesson), std::vector{LessonHint::NobodyToLift});
    QVERIFY(meet(lesson, obstacle(v1::OBSTACLE_KIND_MANDATE, "the governor")).ok());
    QVERIFY(hintsFor(lesson).empty());
    QVERIFY(lift(lesson, v1::OBSTACLE_KIND_MANDATE, "2026-11-23").ok());
    QCOMPARE(hintsFor(lesson), std::vector{LessonHint::NothingInTheWay});
    QVERIFY(apply(lesson, v1::APPLICATION_ADOPTED).ok());
    QCOMPARE(hintsFor(lesson), std::vector{LessonHint::AdoptedByOnePerson});
    QVERIFY(climb(lesson, v1::RUNG_DEPARTMENT, "in the procedure").ok());
    QVERIFY(hintsFor(lesson).empty());
    lesson.set_plan(std::string(advisableLength, 'a'));
    QCOMPARE(hintsFor(lesson), std::vector{LessonHint::Long});
  }
};

QTEST_APPLESS_MAIN(LadderTest)
#include "ladder_test.moc"

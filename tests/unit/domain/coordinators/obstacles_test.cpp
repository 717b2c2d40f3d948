#include "app/domain/coordinators/obstacles.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;
using collega::test::id;

namespace {

struct Met {
  v1::ObstacleKind kind;
  const char* liftedBy;
};

LessonOf lesson(std::uint8_t number, v1::Application application, std::initializer_list<Met> obstacles) {
  LessonOf result{id(number), {}};
  result.lesson.set_application(application);
  for (const auto& [kind, liftedBy] : obstacles) {
    auto& obstacle = *result.lesson.add_obstacles();
    obstacle.set_kind(kind);
    obstacle.set_lifted_by(liftedBy);
  }
  return result;
}

}  // namespace

class ObstaclesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sayWhatHoldsWhichLessonsAndWhoCanHelp() {
    const auto mandate = v1::OBSTACLE_KIND_MANDATE;
    const auto resources = v1::OBSTACLE_KIND_RESOURCES;
    const std::vector<LessonOf> lessons{
        lesson(1, v1::APPLICATION_PLANNED, {{mandate, "The ministry"}}),
        lesson(2, v1::APPLICATION_BLOCKED, {{mandate, "the Ministry"}, {resources, ""}}),
        lesson(3, v1::APPLICATION_ADOPTED, {{mandate, "The province"}, {resources, "The council"}}),
        lesson(4, v1::APPLICATION_BLOCKED, {}),
        lesson(5, v1::APPLICATION_TRIED, {{mandate, "The province"}}),
        lesson(6, v1::APPLICATION_IDEA, {})};
    const auto picture = obstaclesOf(lessons);
    QCOMPARE(picture.lessons, 6);
    QCOMPARE(picture.blocked, 2);
    QCOMPARE(picture.blockedByNothing, std::vector{id(4)});
    QCOMPARE(picture.kinds.size(), 2U);

    const auto& first = picture.kinds[0];
    QCOMPARE(first.kind, mandate);
    QCOMPARE(first.lessons(), 4);
    QCOMPARE(first.overcome, 1);
    const std::vector<Held> held{
        {id(2), "the Ministry", "", true}, {id(1), "The ministry", "", false}, {id(5), "The province", "", false}};
    QCOMPARE(first.held, held);
    QCOMPARE(first.lifters, (std::vector<Lifter>{{"the Ministry", 2}, {"The province", 1}}));

    QCOMPARE(picture.kinds[1].kind, resources);
    QCOMPARE(picture.kinds[1].overcome, 1);
    QVERIFY(picture.kinds[1].lifters.empty());
  }

  void whatWasLiftedHoldsNothing() {
    auto blocked = lesson(1, v1::APPLICATION_BLOCKED, {{v1::OBSTACLE_KIND_LANGUAGE, "An interpreter"}});
    blocked.lesson.mutable_obstacles(0)->set_lifted_on("2026-10-01");
    const auto picture = obstaclesOf(std::vector{blocked});
    QCOMPARE(picture.kinds.at(0).overcome, 1);
    QVERIFY(picture.kinds[0].held.empty() && picture.kinds[0].lifters.empty());
    QCOMPARE(picture.blockedByNothing, std::vector{id(1)});
  }

  void withoutLessonsNothingIsInTheWay() {
    const auto picture = obstaclesOf({});
    QVERIFY(picture.kinds.empty() && picture.lessons == 0);
  }
};

QTEST_APPLESS_MAIN(ObstaclesTest)
#include "obstacles_test.moc"

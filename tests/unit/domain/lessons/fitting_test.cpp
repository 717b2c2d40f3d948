#include "app/domain/lessons/fitting.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;

namespace {

KnownLesson known(std::uint8_t number, test::Words learnedIn, test::Words themes = {}, std::int64_t createdMs = 0) {
  return {test::id(number), {}, "Amsterdam", std::move(learnedIn), std::move(themes), createdMs};
}

v1::Visit visitTo(const char* town, const test::Words& themes) {
  v1::Visit visit;
  visit.set_host_town(town);
  for (const auto& theme : themes) visit.add_themes(theme);
  return visit;
}

const Id visitId = test::id(200);

}  // namespace

class FittingTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sameTownOrTheme() {
    const std::vector lessons{known(1, {"Kocaeli"}, {"waste"}), known(2, {"Casablanca"}, {"earthquake drill"}),
                              known(3, {"Casablanca"}, {"waste"}), known(4, {"kocaeli"}, {"Earthquake drills"})};
    const auto found = fitting(visitTo("Kocaeli", {"earthquake drills"}), visitId, lessons);
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].lesson, test::id(4));
    QCOMPARE(found[0].town, std::string("Kocaeli"));
    QCOMPARE(found[0].theme, std::string("earthquake drills"));
    QCOMPARE(found[1].lesson, test::id(2));
    QCOMPARE(found[1].town, std::string());
    QCOMPARE(found[2].lesson, test::id(1));
    QCOMPARE(found[2].theme, std::string());
  }

  void theWiderRungFirstAndThenTheNewest() {
    std::vector lessons{known(1, {"Kocaeli"}, {}, 30), known(2, {"Kocaeli"}, {}, 20), known(3, {"Kocaeli"}, {}, 10)};
    lessons[2].lesson.set_rung(v1::RUNG_TOWN);
    lessons[1].lesson.set_rung(v1::RUNG_PERSON);
    const auto found = fitting(visitTo("Kocaeli", {}), visitId, lessons);
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].lesson, test::id(3));
    QCOMPARE(found[1].lesson, test::id(1));
    QCOMPARE(found[2].lesson, test::id(2));
  }

  void aVisitIsNotPreparedByItsOwnLessons() {
    std::vector lessons{known(1, {"Kocaeli"})};
    lessons[0].lesson.set_visit(visitId.bytes());
    QVERIFY(fitting(visitTo("Kocaeli", {}), visitId, lessons).empty());
    QVERIFY(fitting(visitTo("", {}), visitId, {lessons}).empty());
  }

  void aWish_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("fulfilled");
    for (const auto* yes : {"", "town:Kocaeli", "town:kocaeli", "town:Zeist", "theme:waste", "kind:1", "rung:2",
                            "application:3", "obstacle:1"})
      QTest::newRow(yes) << yes << true;
    // Its author's town says nothing once it is known who learns; obstacle 2 was lifted.
    for (const auto* no :
         {"town:Amsterdam", "town:Berkane", "theme:police", "kind:2", "rung:1", "application:4", "obstacle:2"})
      QTest::newRow(no) << no << false;
  }
  void aWish() {
    QFETCH(QString, what);
    QFETCH(bool, fulfilled);
    auto lesson = known(1, {"Kocaeli"}, {"waste management"});
    lesson.lesson.add_learners("Zeist");
    lesson.lesson.set_lesson_kind(v1::LESSON_KIND_SERVICE);
    lesson.lesson.set_rung(v1::RUNG_DEPARTMENT);
    lesson.lesson.set_application(v1::APPLICATION_TRIED);
    lesson.lesson.add_obstacles()->set_kind(v1::OBSTACLE_KIND_MANDATE);
    auto& lifted = *lesson.lesson.add_obstacles();
    lifted.set_kind(v1::OBSTACLE_KIND_NO_SUPPORT);
    lifted.set_lifted_on("2026-11-01");
    const auto value = what.section(':', 1);
    LessonWish wish;
    if (what.startsWith("town")) wish.town = value.toStdString();
    if (what.startsWith("theme")) wish.theme = value.toStdString();
    if (what.startsWith("kind")) wish.kind = v1::LessonKind(value.toInt());
    if (what.startsWith("rung")) wish.rung = v1::Rung(value.toInt());
    if (what.startsWith("application")) wish.application = v1::Application(value.toInt());
    if (what.startsWith("obstacle")) wish.obstacle = v1::ObstacleKind(value.toInt());
    QCOMPARE(fulfils(lesson, wish), fulfilled);
  }

  void whoseLearnersAreNotSaidIsItsAuthorsTowns() {
    QVERIFY(isAboutTown(known(1, {}), "Amsterdam"));
    QVERIFY(!isAboutTown(known(1, {}), "Kocaeli"));
  }

  void aLessonWithoutARungIsOnTheFirst() {
    LessonWish wish;
    wish.rung = v1::RUNG_PERSON;
    QVERIFY(fulfils(known(1, {}), wish));
  }
};

QTEST_APPLESS_MAIN(FittingTest)
#include "fitting_test.moc"

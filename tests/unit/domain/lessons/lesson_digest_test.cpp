#include "app/domain/lessons/lesson_digest.h"

#include <QtTest>

#include "tests/unit/domain/people.h"

using namespace collega;
using namespace collega::domain;

namespace {

constexpr std::int64_t since = 1000;
const Id pair = test::id(100);
const Id partnership = test::id(101);

LessonPast past(std::uint8_t number, const Id& space, std::int64_t createdMs, v1::Rung rung = v1::RUNG_UNSPECIFIED,
                std::vector<Climb> climbs = {}) {
  LessonPast made{test::id(number), space, {}, createdMs, std::move(climbs)};
  made.lesson.set_rung(rung);
  return made;
}

LessonPast copyOf(std::uint8_t number, const LessonPast& original, const Id& space, std::int64_t createdMs) {
  auto made = past(number, space, createdMs);
  made.lesson.mutable_origin()->set_record(original.id.bytes());
  return made;
}

std::vector<Id> ids(const std::vector<LessonNews>& news) {
  std::vector<Id> all;
  for (const auto& each : news) all.push_back(each.id);
  return all;
}

}  // namespace

class LessonDigestTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void newIsWhatWasWrittenSince() {
    const std::vector lessons{past(1, pair, 999), past(2, pair, 1000), past(3, pair, 2000)};
    const auto news = newsSince(lessons, since);
    QCOMPARE(ids(news), (std::vector{test::id(3), test::id(2)}));
    QVERIFY(news[0].isNew);
    QCOMPARE(news[0].to, v1::RUNG_PERSON);
  }

  void climbedIsWhatStandsHigherThanItDid_data() {
    QTest::addColumn<QList<std::pair<int, int>>>("climbs");  // when, rung
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("from");  // 0: no news
    using Climbs = QList<std::pair<int, int>>;
    QTest::newRow("never") << Climbs{} << 0 << 0;
    QTest::newRow("before") << Climbs{{10, 1}, {900, 2}} << 2 << 0;
    QTest::newRow("since") << Climbs{{10, 1}, {1500, 2}} << 2 << 1;
    QTest::newRow("in two steps") << Climbs{{10, 2}, {1500, 3}, {1600, 4}} << 4 << 2;
    QTest::newRow("up and down again") << Climbs{{10, 1}, {1500, 2}, {1600, 1}} << 1 << 0;
    QTest::newRow("down") << Climbs{{10, 3}, {1500, 1}} << 1 << 0;
    QTest::newRow("told out of order") << Climbs{{1500, 3}, {900, 2}, {10, 1}} << 3 << 2;
    QTest::newRow("first said since") << Climbs{{1500, 1}} << 1 << 0;
    QTest::newRow("at the very moment") << Climbs{{10, 1}, {1000, 2}} << 2 << 1;
  }
  void climbedIsWhatStandsHigherThanItDid() {
    using Climbs = QList<std::pair<int, int>>;
    QFETCH(Climbs, climbs);
    QFETCH(int, now);
    QFETCH(int, from);
    std::vector<Climb> past;
    for (const auto& [atMs, rung] : climbs) past.push_back({atMs, v1::Rung(rung)});
    const std::vector lessons{::past(1, pair, 10, v1::Rung(now), past)};
    const auto news = newsSince(lessons, since);
    QCOMPARE(news.size(), from == 0 ? 0U : 1U);
    if (from == 0) return;
    QVERIFY(!news[0].isNew);
    QCOMPARE(int(news[0].from), from);
    QCOMPARE(int(news[0].to), now);
  }

  void spaceBySpaceWithWhatClimbedFirst() {
    const std::vector lessons{past(1, partnership, 1100), past(2, pair, 1500),
                              past(3, partnership, 10, v1::RUNG_TOWN, {{1200, v1::RUNG_TOWN}}),
                              past(4, partnership, 1300)};
    QCOMPARE(ids(newsSince(lessons, since)), (std::vector{test::id(3), test::id(4), test::id(1), test::id(2)}));
  }

  void nothingIsToldTwice() {
    const auto original = past(1, pair, 500);
    const auto elsewhere = past(9, test::id(77), 400);  // a lesson of others, which is not here itself
    const std::vector lessons{original, copyOf(2, original, partnership, 1100), copyOf(3, elsewhere, partnership, 1300),
                              copyOf(4, elsewhere, test::id(102), 1200)};
    QCOMPARE(onceEach(lessons), (std::vector{true, false, false, true}));
    QCOMPARE(ids(newsSince(lessons, since)), std::vector{test::id(4)});
  }
};

QTEST_APPLESS_MAIN(LessonDigestTest)
#include "lesson_digest_test.moc"

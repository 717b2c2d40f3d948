#include "app/domain/coordinators/dimensions.h"

#include <QtTest>

using namespace collega;
using namespace collega::domain;

namespace {

const std::vector<std::string> towns{"Haarlem", "Emirdağ"};

v1::Reflection reflection(const char* town, const char* on,
                          std::initializer_list<std::pair<v1::Dimension, std::uint32_t>> scores) {
  v1::Reflection result;
  result.set_town(town);
  result.set_on(on);
  for (const auto& [dimension, value] : scores) {
    auto& score = *result.add_scores();
    score.set_dimension(dimension);
    score.set_value(value);
  }
  return result;
}

DimensionPicture trust(const std::vector<v1::Reflection>& reflections) { return dimensionsOf(towns, reflections)[3]; }

}  // namespace

class DimensionsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void scoresAreOneToFive_data() {
    QTest::addColumn<unsigned>("value");
    QTest::addColumn<bool>("fits");
    for (const unsigned value : {0U, 1U, 5U, 6U, 4'000'000'000U})
      QTest::addRow("%u", value) << value << (value >= 1 && value <= 5);
  }
  void scoresAreOneToFive() {
    QFETCH(unsigned, value);
    const auto checked = checkReflection(reflection("Haarlem", "2026-11-01", {{v1::DIMENSION_TRUST, value}}));
    QTEST(checked.ok(), "fits");
    if (!checked) QVERIFY(checked.error().detail.find("trust") != std::string::npos);
  }

  void aReflectionSaysSomethingOnce() {
    QCOMPARE(checkReflection(reflection("Haarlem", "2026-11-01", {})).error().problem, Problem::InvalidInput);
    const auto twice = reflection("Haarlem", "2026-11-01", {{v1::DIMENSION_POWER, 3}, {v1::DIMENSION_POWER, 4}});
    QVERIFY(checkReflection(twice).error().detail.find("power") != std::string::npos);
    QVERIFY(!checkReflection(reflection("Haarlem", "2026-11-01", {{v1::DIMENSION_UNSPECIFIED, 3}})).ok());
  }

  void allSixAreThereInTheirOrder() {
    const auto pictures = dimensionsOf(towns, {});
    QCOMPARE(pictures.size(), 6U);
    QCOMPARE(pictures.front().dimension, v1::DIMENSION_SIMILARITIES);
    QCOMPARE(pictures.back().dimension, v1::DIMENSION_TRANSNATIONAL);
    for (const auto& picture : pictures) QVERIFY(picture.latest.empty() && !picture.gap && picture.course.empty());
  }

  void theLatestOfEachSideCounts() {
    const auto picture = trust({reflection("Emirdağ", "2026-05-01", {{v1::DIMENSION_TRUST, 5}}),
                                reflection("Haarlem", "2026-09-01", {{v1::DIMENSION_TRUST, 2}}),
                                reflection("haarlem", "2026-01-15", {{v1::DIMENSION_TRUST, 4}}),
                                reflection("Ankara", "2026-10-01", {{v1::DIMENSION_TRUST, 1}})});
    const std::vector<SideScore> latest{{"Haarlem", 2, "", "2026-09-01"}, {"Emirdağ", 5, "", "2026-05-01"}};
    QCOMPARE(picture.latest, latest);
    QCOMPARE(picture.gap, std::optional(3));
    QVERIFY(differ(picture));
  }

  void oneSideAloneHasNoGap() {
    const auto picture = trust({reflection("Haarlem", "2026-09-01", {{v1::DIMENSION_TRUST, 2}})});
    QVERIFY(!picture.gap && !differ(picture));
  }

  void aDifferenceOfTwoIsNamed_data() {
    QTest::addColumn<unsigned>("theirs");
    QTest::addColumn<bool>("named");
    QTest::newRow("none") << 3U << false;
    QTest::newRow("one") << 4U << false;
    QTest::newRow("two up") << 5U << true;
    QTest::newRow("two down") << 1U << true;
  }
  void aDifferenceOfTwoIsNamed() {
    QFETCH(unsigned, theirs);
    const auto picture = trust({reflection("Haarlem", "2026-09-01", {{v1::DIMENSION_TRUST, 3}}),
                                reflection("Emirdağ", "2026-09-01", {{v1::DIMENSION_TRUST, theirs}})});
    QTEST(differ(picture), "named");
  }

  void theCourseIsTheMeanOfEachQuarter() {
    const auto picture = trust({reflection("Haarlem", "2025-12-31", {{v1::DIMENSION_TRUST, 2}}),
                                reflection("Haarlem", "2026-01-01", {{v1::DIMENSION_TRUST, 3}}),
                                reflection("Haarlem", "2026-02-01", {{v1::DIMENSION_TRUST, 3}}),
                                reflection("Haarlem", "2026-03-31", {{v1::DIMENSION_TRUST, 4}}),
                                reflection("Emirdağ", "2026-03-31", {{v1::DIMENSION_TRUST, 5}}),
                                reflection("Haarlem", "2026-10-01", {{v1::DIMENSION_TRUST, 9}})});
    const std::vector<QuarterScore> course{
        {"Haarlem", "2025-Q4", 200, 1}, {"Haarlem", "2026-Q1", 333, 3}, {"Emirdağ", "2026-Q1", 500, 1}};
    QCOMPARE(picture.course, course);
  }
};

QTEST_APPLESS_MAIN(DimensionsTest)
#include "dimensions_test.moc"
